import { personKinds, type PersonKind } from './person-kinds.ts';

/** What somebody has to do when they come: the oath or promise, or signing the integrity statement. */
export const oathDuties = ['oath', 'integrity-statement'] as const;
export type OathDuty = (typeof oathDuties)[number];

/**
 * What the organisation asks of each kind of person. Whoever has a contract as a civil servant takes the
 * oath or promise (Ambtenarenwet 2017, article 5), those of the council's clerk too; hired people and
 * interns are no civil servants and sign. Members of the executive take theirs before the council
 * (Gemeentewet, article 41a), and sheltered employees are no civil servants: nothing is asked here.
 */
const dutyOf: Record<PersonKind, OathDuty | null> = {
	'civil-servant': 'oath',
	seasonal: 'oath',
	'on-call': 'oath',
	clerk: 'oath',
	hired: 'integrity-statement',
	intern: 'integrity-statement',
	sheltered: null,
	board: null
};

/** The kinds of person that have a duty. */
export const kindsWith = (duty: OathDuty): PersonKind[] =>
	personKinds.filter((kind) => dutyOf[kind] === duty);
