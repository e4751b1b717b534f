import { randomUUID } from 'node:crypto';
import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { voided } from '../../xapi/meeting.ts';
import { completed, learningIri, type Learner } from '../../xapi/statement.ts';
import { verbs } from '../../xapi/verbs.ts';
import type { Db } from '../db/connect.ts';
import { findVersion } from '../db/programmes.ts';
import { standingStatements, storeStatements } from '../db/statements.ts';
import type { KeptTurn } from '../db/turns-kept.ts';
import { organisationSlug } from '../organisation.ts';

type Terms = { library: Library; learner: Learner; today: Day };

/** Tells the record store what a turn came to: its modules and, once it is complete, the programme. */
export async function tellTurn(
	db: Db,
	{ turn, modules }: KeptTurn,
	{ library, learner, today }: Terms
): Promise<void> {
	const definition = await findVersion(db, turn.programme, turn.version);
	if (!definition) throw new Error(`version ${turn.version} of ${turn.programme} is gone`);
	const { id, version, title } = definition;
	const programme = { id, version, title };
	const organisation = organisationSlug(library);
	const tell = (on: Day, module?: { id: string; title: string }) =>
		completed(randomUUID(), organisation, learner, { programme, on, ...(module && { module }) });
	const titles = new Map(definition.modules.map((module) => [module.id, module.title]));
	const statements = modules.map(({ module, completedOn }) =>
		tell(completedOn, { id: module, title: titles.get(module) ?? module })
	);
	if (turn.completedOn !== null) statements.push(tell(turn.completedOn));
	await storeStatements(db, statements, today);
}

/**
 * Takes back what the record store was told of a turn, by voiding (xAPI 1.0.3, section 2.3.2 of Data). Of
 * another turn of the same person through the same version nothing is taken back: it has other days.
 */
export async function untellTurn(
	db: Db,
	{ turn, modules }: KeptTurn,
	{ library, learner, today }: Terms
): Promise<void> {
	const programme = { id: turn.programme, version: turn.version };
	const told = [
		...modules.map(({ module, completedOn }) => ({
			object: learningIri(programme, module),
			on: completedOn
		})),
		...(turn.completedOn === null ? [] : [{ object: learningIri(programme), on: turn.completedOn }])
	];
	const name = library.organisation.organisation;
	const terms = { organisation: organisationSlug(library), name, on: today };
	for (const { object, on } of told) {
		const account = learner.personnelNumber;
		const verb = verbs.completed.id;
		const ids = await standingStatements(db, { verb, object, since: on, account, on });
		const voids = ids.map((id) => voided(randomUUID(), id, terms));
		await storeStatements(db, voids, today);
	}
}
