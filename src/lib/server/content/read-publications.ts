import type { LeftOut, OwnContent } from '../../content/own.ts';
import { ownTextsSchema } from '../../content/own-texts.ts';
import { readShape } from '../../content/shape.ts';
import { itemSchema } from '../../dilemma/item.ts';
import type { Publication } from '../db/own-publications.ts';

type Rows = Pick<Publication, 'draftId' | 'kind' | 'act' | 'content'>[];

/**
 * What publications say, read by the schemas of this version of the product. What is withdrawn stays, so
 * that who has it in a plan can finish it, but nobody gets it any more.
 */
export function ownContentOf(rows: Rows): { own: OwnContent; leftOut: LeftOut[] } {
	const own: OwnContent = { items: [] };
	const leftOut: LeftOut[] = [];
	for (const { draftId, kind, act, content } of rows) {
		if (kind === 'texts') {
			const read = readShape(ownTextsSchema, content);
			if ('value' in read) own.texts = read.value;
			else leftOut.push({ item: draftId });
			continue;
		}
		const { more, ...front } = content;
		const read = readShape(itemSchema, front);
		if ('findings' in read) leftOut.push({ item: draftId });
		else {
			const item =
				act === 'withdraw' ? { ...read.value, status: 'withdrawn' as const } : read.value;
			own.items.push({ item, more: typeof more === 'string' ? more : '' });
		}
	}
	return { own, leftOut };
}
