import { randomUUID } from 'node:crypto';
import { need, type LrsAnswer, type LrsAsked } from './asked.ts';
import { parametersOf } from './parameters.ts';
import { statementsIn } from './statements-in.ts';
import { write } from './write.ts';

/** Stores one statement or several, all or none, and says their ids: `POST /statements`. */
export async function postStatements(asked: LrsAsked): Promise<LrsAnswer> {
	need(asked, 'statements/write');
	parametersOf(asked, { needs: [] });
	const batch = await statementsIn(asked, (statement) => ({
		id: randomUUID(),
		...statement
	}));
	if (batch.length > 0) await write(asked, batch);
	return {
		status: 200,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(batch.map(({ statement }) => statement.id))
	};
}
