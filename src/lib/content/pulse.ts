import type { ReadingLevel } from '#lib/dilemma/codes.ts';
import type { Finding } from '#lib/dilemma/finding.ts';
import type { Pulse } from '#lib/dilemma/pulse.ts';
import type { Text } from '#lib/dilemma/texts.ts';
import type { Shelf } from '#lib/content/shelf.ts';

/** A statement of the pulse survey shares its id with no item: both are asked in the same periods. */
export function checkPulse({ statements }: Pulse, { names }: Pick<Shelf, 'names'>): Finding[] {
	return statements.flatMap(({ id }, at) =>
		names.items.has(id)
			? [{ field: ['statements', at, 'id'], says: `is ${id}, which is an item` }]
			: []
	);
}

/** What people read of the pulse survey in Dutch, with the level of each text. */
export function pulseTexts({ statements, answers }: Pulse): (Text & { level: ReadingLevel })[] {
	const both = (field: Text['field'], said: { nl: string; easy: string }) => [
		{ field: [...field, 'nl'], text: said.nl, level: 'B1' as const },
		{ field: [...field, 'easy'], text: said.easy, level: 'A2' as const }
	];
	return [
		...statements.flatMap(({ topic, statement }, at) => [
			...both(['statements', at, 'topic'], topic),
			...both(['statements', at, 'statement'], statement)
		]),
		...Object.entries(answers).flatMap(([id, said]) => both(['answers', id], said))
	];
}
