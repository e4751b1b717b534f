import { expect, test } from 'vitest';
import { written as library } from '#lib/content/index.ts';
import { itemSchema } from '#lib/dilemma/item.ts';
import * as v from 'valibot';
import { actOnList, listActIn } from '#lib/dilemma/edit/acts.ts';
import { changesBetween } from '#lib/dilemma/edit/changes.ts';
import { completed } from '#lib/dilemma/edit/complete.ts';
import { ownKinds, type FormField, type ItemDraft, type OwnKind } from '#lib/dilemma/edit/field.ts';
import { itemForms } from '#lib/dilemma/edit/forms.ts';
import { readItemForm, type Typed } from '#lib/dilemma/edit/read-form.ts';
import { draftOf } from '#lib/dilemma/edit/read-values.ts';
import { storyMap } from '#lib/dilemma/edit/story-map.ts';
import { formOf } from '../../../../../tests/support/own-form.ts';

const filled = {
	...{ id: 'x', version: 2, ballotVersion: 1, date: '2026-11-22' },
	...{ author: 'Team', licence: 'Eigen' }
};

const written = [...library.items.values()].filter(({ kind }) =>
	ownKinds.some((own) => own === kind)
);
const typedIn = (form: FormData): Typed => ({
	one: (name) => String(form.get(name) ?? ''),
	all: (name) => form.getAll(name).map(String)
});

test.each(written.map((item) => [item.id, item] as const))(
	'%s goes through the form and stays what it was',
	(_, item) => {
		const kind = item.kind as OwnKind;
		const draft = draftOf(kind, itemForms[kind], { ...item, more: 'Meer.' });
		const read = readItemForm(kind, itemForms[kind], typedIn(formOf(itemForms[kind], draft)));
		expect(read).toEqual(draft);
		const { front, more } = completed(read, { ...filled, id: item.id });
		expect(more).toBe('Meer.');
		const again = v.parse(itemSchema, front);
		expect(changesBetween(item, again)).toEqual([]);
	}
);

test('the bounds in a form are those of the schema', () => {
	const texts = (fields: readonly FormField[], at: string): string[] =>
		fields.flatMap((field) => {
			if ('fields' in field) return texts(field.fields, `${at}.${field.key}`);
			const isText = field.kind === 'line' || field.kind === 'text';
			return isText && field.key !== 'more' ? `${at}.${field.key}` : [];
		});
	for (const kind of ownKinds) {
		const [item] = written.filter((each) => each.kind === kind);
		const fields = itemForms[kind].flatMap((section) => section.fields);
		const draft = draftOf(kind, itemForms[kind], { ...item! });
		for (const field of fields.filter(({ key }) => texts(fields, '').includes(`.${key}`))) {
			if (!('most' in field)) continue;
			const words = (size: number) => ({ ...draft, [field.key]: 'a'.repeat(size) }) as ItemDraft;
			const fits = (size: number) =>
				v.safeParse(itemSchema, completed(words(size), { ...filled, id: item!.id }).front).success;
			expect([field.key, fits(field.least), fits(field.most)]).toEqual([field.key, true, true]);
			expect([field.key, fits(field.least - 1), fits(field.most + 1)]).toEqual([
				...[field.key, false, false]
			]);
		}
	}
});

test('a button adds an entry, takes one away and puts one earlier', () => {
	const draft: ItemDraft = { kind: 'case', scenes: [{ id: 'a' }, { id: 'b', options: [{}] }] };
	const after = (button: string) => actOnList(draft, listActIn(button)!).scenes;
	expect(after('add scenes')).toHaveLength(3);
	expect(after('add scenes[1].options')).toMatchObject([{}, { options: [{}, {}] }]);
	expect(after('remove scenes[0]')).toMatchObject([{ id: 'b' }]);
	expect(after('up scenes[1]')).toMatchObject([{ id: 'b' }, { id: 'a' }]);
	expect(after('up scenes[7]')).toEqual(draft.scenes);
	expect(listActIn('delete scenes')).toBeUndefined();
});

test('a form that says more entries than it has makes no more than sixty', () => {
	const form = formOf(itemForms.card, {}, { 'options.size': '1e9', 'whatIf.size': -4 });
	form.set('options.size', '1000000000');
	const read = readItemForm('card', itemForms.card, typedIn(form));
	expect(read.options).toHaveLength(60);
});

test('a change is told by the field, and an entry by its id', () => {
	const before = { title: 'A', version: 1, options: [{ id: 'a', text: 'een' }] };
	const after = {
		...{ title: 'B', version: 2 },
		options: [
			{ id: 'b', text: 'nieuw' },
			{ id: 'a', text: 'een' }
		]
	};
	expect(changesBetween(before, after)).toEqual([
		{ field: ['title'], before: 'A', after: 'B' },
		{ field: ['options', 'b', 'text'], before: undefined, after: 'nieuw' }
	]);
});

test('a map has every choice lead down, and shows what is lost', () => {
	const to = (...ids: string[]) => ({ options: ids.map((goto) => ({ goto, text: 'Ik ga' })) });
	const map = storyMap({
		start: 'a',
		scenes: [
			{ id: 'a', ...to('b', 'c') },
			{ id: 'b', ...to('c', 'a', 'nergens') },
			{ id: 'c', ending: true },
			{ id: 'd', ...to('c') },
			'no scene'
		]
	});
	expect(map.scenes.map(({ id, row, reached }) => [id, row, reached])).toEqual([
		['a', 0, true],
		['b', 1, true],
		['c', 2, true],
		['d', 3, false]
	]);
	expect(storyMap({}).scenes).toEqual([]);
});
