import type { PublishedProgramme } from '../db/programmes.ts';
import { proofColumns, proofHeads } from '#lib/staff/proof-columns.ts';
import { oathWord } from '#lib/staff/proof-words.ts';
import { csvAnswer } from '../export/csv.ts';

/** A file to begin with: people that are not there, with the programmes that are. */
export const exampleProofs = (programmes: readonly PublishedProgramme[]): Response =>
	csvAnswer({
		name: 'bewijzen-voorbeeld',
		heads: proofColumns.map((column) => proofHeads[column]),
		rows: [
			...programmes.map(({ definition }) => ['90001', definition.title, '2024-03-14']),
			['90001', oathWord, '2019-09-02'],
			['90002', 'integriteitsverklaring', '2023-01-16']
		]
	});
