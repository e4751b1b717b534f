import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ChapterKind } from './chapters.ts';
import { draftSchema, type DraftChapter } from './draft.ts';
import { draft } from './drafts.fixture.ts';
import { editDraft, type DraftMove } from './edit-draft.ts';
import { starterDraft } from './starter.ts';

const chapter: DraftChapter = { id: 'new', kind: 'other', title: 'Nieuw', parts: [] };
const after = (move: DraftMove) => {
	const edited = editDraft(draft, move);
	return edited.ok
		? edited.value.chapters.map(({ id, title }) => `${id} ${title}`)
		: edited.refused;
};

describe('chapters', () => {
	it.each<[DraftMove, string[] | string]>([
		[
			{ move: 'add-chapter', chapter },
			['one Meldingen en maatregelen', 'two Jaarplan', 'new Nieuw']
		],
		[
			{ move: 'add-chapter', chapter, at: 1 },
			['one Meldingen en maatregelen', 'new Nieuw', 'two Jaarplan']
		],
		[{ move: 'add-chapter', chapter: { ...chapter, id: 'one' } }, 'id-taken'],
		[{ move: 'add-chapter', chapter: { ...chapter, title: ' ' } }, 'title-missing'],
		[
			{ move: 'rename-chapter', id: 'two', title: ' Plan ' },
			['one Meldingen en maatregelen', 'two Plan']
		],
		[{ move: 'rename-chapter', id: 'two', title: '' }, 'title-missing'],
		[{ move: 'move-chapter', id: 'two', by: -1 }, ['two Jaarplan', 'one Meldingen en maatregelen']],
		[{ move: 'move-chapter', id: 'one', by: -1 }, ['one Meldingen en maatregelen', 'two Jaarplan']],
		[{ move: 'remove-chapter', id: 'one' }, ['two Jaarplan']],
		[{ move: 'remove-chapter', id: 'gone' }, 'no-such-chapter'],
		[
			{ move: 'set-parts', id: 'two', parts: [{ kind: 'text', id: 'text', markdown: '' }] },
			'id-taken'
		]
	])('%o', (move, expected) => {
		expect(after(move)).toEqual(expected);
	});

	it('what was taken away comes back as it was', () => {
		const removed = editDraft(draft, { move: 'remove-chapter', id: 'one' });
		const [first] = draft.chapters;
		const back =
			removed.ok && editDraft(removed.value, { move: 'add-chapter', chapter: first!, at: 0 });
		expect(back).toEqual({ ok: true, value: draft });
	});

	it('are at most forty', () => {
		const chapters = Array.from({ length: 40 }, (_, at) => ({ ...chapter, id: `c${at}` }));
		expect(editDraft({ schema: 1, chapters }, { move: 'add-chapter', chapter })).toEqual({
			ok: false,
			refused: 'too-many-chapters'
		});
	});
});

describe('a new report', () => {
	let number = 0;
	const words = new Proxy({} as Record<ChapterKind, string>, {
		get: (_, kind) => `${String(kind)}`
	});
	const tables = Array.from({ length: 5 }, (_, at) => ({
		chapter: 'oath' as const,
		of: { from: 'figure' as const, figure: `f${at}`, options: {}, earlier: 2 }
	}));
	const given = { titles: words, starts: words, tables, newId: () => `n${number++}` };

	it('has every usual chapter, the plan, and at most three tables in one', () => {
		const made = starterDraft({ ...given, proposal: false });
		expect(parse(draftSchema, made)).toEqual(made);
		expect(made.chapters.map(({ kind }) => kind)).toEqual([
			...['policy', 'roles', 'training', 'oath', 'reports', 'compliance', 'advisers'],
			...['conclusions', 'plan']
		]);
		const partsOf = (kind: ChapterKind) =>
			made.chapters.find((each) => each.kind === kind)!.parts.map((part) => part.kind);
		expect(partsOf('oath')).toEqual(['text', 'table', 'table', 'table']);
		expect(partsOf('plan')).toEqual(['text', 'plan']);
	});

	it('tells of choices only where some were counted', () => {
		const counted = { chapter: 'choices' as const, of: tables[0]!.of };
		const made = starterDraft({ ...given, tables: [counted], proposal: false });
		expect(made.chapters.map(({ kind }) => kind)).toContain('choices');
	});

	it('can begin with the heads of a proposal to the council', () => {
		expect(starterDraft({ ...given, proposal: true }).chapters[0]).toMatchObject({
			kind: 'proposal'
		});
	});
});
