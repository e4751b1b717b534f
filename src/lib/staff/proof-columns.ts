import { columnNamed, plainWord } from './columns.ts';

/** What a column of a list of old proofs can hold; no other column is read. */
export const proofColumns = ['number', 'what', 'day'] as const;
export type ProofColumn = (typeof proofColumns)[number];

/** What columns are called in the systems of municipalities; our own example says the first. */
const names: Record<Exclude<ProofColumn, 'number'>, readonly [string, ...string[]]> = {
	what: [
		'Wat',
		...['Programma', 'Training', 'Cursus', 'Opleiding', 'Module', 'Activiteit', 'Soort'],
		...['What', 'Programme', 'Program', 'Course', 'Learning activity']
	],
	day: [
		'Datum',
		...['Afgerond op', 'Datum afgerond', 'Behaald op', 'Datum behaald', 'Gevolgd op'],
		...['Voltooid op', 'Datum voltooid', 'Afgelegd op', 'Datum eed', 'Datum eed of belofte'],
		...['Datum ambtseed', 'Getekend op', 'Datum getekend'],
		...['Date', 'Completed on', 'Completion date', 'Date completed', 'Finished on']
	]
};

/** The head that a file of ours has above a column. */
export const proofHeads: Record<ProofColumn, string> = {
	number: 'Personeelsnummer',
	what: names.what[0],
	day: names.day[0]
};

const columnOf = new Map(
	Object.entries(names).flatMap(([column, words]) =>
		words.map((word) => [plainWord(word), column as ProofColumn] as const)
	)
);

/** Where each column stands among the heads; -1 for one that is not there. The first of a name counts. */
export function placesOf(heads: readonly string[]): Record<ProofColumn, number> {
	const named = heads.map((head) => columnOf.get(plainWord(head)));
	return {
		number: heads.findIndex((head) => columnNamed(head) === 'number'),
		what: named.indexOf('what'),
		day: named.indexOf('day')
	};
}
