import { readContest } from '#lib/ballot/contest.ts';
import type { Dump, Row } from './dump.ts';
import { box, issued, type Person } from './year.ts';

/** An envelope as a dump has it, in the order in which it lies. */
export type Envelope = { nullifier: string; contest: string; envelope: string; xmin: number };

/** The envelopes of the first choice in a dump; what lies first, was perhaps written first. */
export const firstChoices = (copy: Dump): Envelope[] =>
	(copy.get(box) ?? [])
		.filter(({ values }) => phaseOf(values.contest) === 'first')
		.map(({ xmin, values }) => ({ ...(values as Omit<Envelope, 'xmin'>), xmin }));

/** Who got a ballot of the first choice, in the order of a dump. */
export const ballotsGiven = (copy: Dump): { person: string; xmin: number }[] =>
	(copy.get(issued) ?? [])
		.filter(({ values }) => phaseOf(values.contest) === 'first')
		.map(({ xmin, values }) => ({ person: String(values.person_id), xmin }));

/**
 * Orders of so many people as there are envelopes: in every table that names them, by place and by
 * transaction, at the first and at the last row about each; and by their ids.
 */
export function ordersOfPeople(
	copy: Dump,
	people: readonly Person[],
	envelopes: number
): Map<string, string[]> {
	const enrolments = copy.get('enrolment') ?? [];
	const marks = new Map<string, string>(
		people.flatMap(({ id, personnelNumber }) => [[id, id] as const, [personnelNumber, id] as const])
	);
	for (const { values } of enrolments) marks.set(String(values.id), String(values.person_id));
	const orders = new Map<string, string[]>([
		['id', people.map(({ id }) => id).toSorted()],
		['personnel number', people.toSorted(byNumber).map(({ id }) => id)]
	]);
	for (const [table, rows] of copy) {
		if (table === box) continue;
		const about = (list: readonly Row[]) => list.flatMap((row) => personsIn(row, marks));
		const written = about(rows.toSorted((a, b) => a.xmin - b.xmin));
		for (const [name, order] of [
			[`${table} by place`, about(rows)],
			[`${table} by transaction`, written]
		] as const) {
			orders.set(`${name}, first`, [...new Set(order)]);
			orders.set(`${name}, last`, [...new Set(order.toReversed())].reverse());
		}
	}
	return new Map([...orders].filter(([, order]) => order.length === envelopes));
}

const word = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const personsIn = ({ text }: Row, marks: ReadonlyMap<string, string>): string[] =>
	(text.match(word) ?? []).flatMap((found) => marks.get(found) ?? []);

const byNumber = (a: Person, b: Person) => (a.personnelNumber < b.personnelNumber ? -1 : 1);

function phaseOf(contest: unknown): string | undefined {
	const read = readContest(String(contest));
	return read.ok ? read.value.phase : undefined;
}
