import { uuid } from '#lib/xapi/any/scalars.ts';
import * as v from 'valibot';
import { LrsRefusal, need, type LrsAnswer, type LrsAsked } from './asked.ts';
import { parametersOf } from './parameters.ts';
import { statementsIn } from './statements-in.ts';
import { write } from './write.ts';

/** Stores one statement under the id in the address: `PUT /statements`. */
export async function putStatement(asked: LrsAsked): Promise<LrsAnswer> {
	need(asked, 'statements/write');
	const id = parametersOf(asked, { needs: ['statementId'] }).statementId!;
	if (!v.is(uuid, id)) throw new LrsRefusal(400, 'the parameter statementId is no UUID');
	const batch = await statementsIn(asked, (statement) => {
		if (statement.id !== undefined && statement.id.toLowerCase() !== id.toLowerCase())
			throw new LrsRefusal(400, 'the statement has another id than the address');
		return { ...statement, id };
	});
	await write(asked, batch);
	return { status: 204 };
}
