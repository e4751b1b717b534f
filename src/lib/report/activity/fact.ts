import type { Day } from '../day.ts';

/**
 * Somebody took part in something, once. Everything is as it was on that date: `unit` is the way down to
 * the unit of the person (directorate first), empty for who had none. `meeting` is the id of a live one;
 * of a meeting in a room and online at once nobody knows who was where: its `way` is `both`.
 */
export type Fact = {
	person: string;
	date: Day;
	unit: readonly string[];
	programme: string;
	themes: readonly string[];
	audiences: readonly string[];
	form: 'individual' | 'live';
	way: 'digital' | 'room' | 'both';
	meeting: string | null;
	standing: 'new' | 'sitting';
	kind: string;
};

/** Somebody who works here on the reference date, once, as it is on that date. */
export type Member = Pick<Fact, 'person' | 'unit' | 'audiences' | 'standing' | 'kind'>;

/** By what people are counted. In the first three everybody has one place, so that rows add up. */
export const placings = ['unit', 'standing', 'kind'] as const;
export const choices = ['programme', 'theme', 'audience', 'form', 'way'] as const;
export type By = (typeof placings)[number] | (typeof choices)[number];

/** The rows that a fact or a member of staff belongs to, the widest first. */
export function keysOf(where: Member | Fact, by: By): (readonly string[])[] {
	switch (by) {
		case 'unit':
			return where.unit.length === 0
				? [[]]
				: where.unit.map((_, at) => where.unit.slice(0, at + 1));
		case 'standing':
		case 'kind':
			return [[where[by]]];
		case 'audience':
			return where.audiences.map((audience) => [audience]);
		case 'theme':
			return (where as Fact).themes.map((theme) => [theme]);
		default:
			return [[(where as Fact)[by]]];
	}
}

/** Whether everybody has one place, so that rows add up. */
export const isPlacing = (by: By) => (placings as readonly By[]).includes(by);

/** Whether staff has a place in the rows as well. */
export const isOfStaff = (by: By) => isPlacing(by) || by === 'audience';
