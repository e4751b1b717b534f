import { expect, test } from 'vitest';
import { checkOwn } from '#lib/content/check-own.ts';
import { readShelf } from '#lib/content/read-shelf.ts';
import { readShape } from '#lib/content/shape.ts';
import { checkItem } from '#lib/dilemma/check.ts';
import { itemSchema, type Item } from '#lib/dilemma/item.ts';
import { files } from '../../../../../tests/fixtures/content/fixture.ts';
import { dutchFinding } from '#lib/i18n/own-checks.ts';

const { shelf } = readShelf(files);
const items = shelf.items.map(({ value }) => value);

type Values = Record<string, unknown>;

/** The item with every value, one at a time, made into something else. */
function* spoiled(value: unknown, put: (changed: unknown) => unknown): Generator<unknown> {
	const worse = [undefined, '', 'a', 'Goed. '.repeat(400), 0, 99_999, [], 'onbekend'];
	for (const each of worse) yield put(each);
	if (Array.isArray(value))
		for (const [at, entry] of value.entries())
			yield* spoiled(entry, (changed) => put(value.with(at, changed)));
	else if (typeof value === 'object' && value !== null)
		for (const [key, entry] of Object.entries(value))
			yield* spoiled(entry, (changed) => put({ ...value, [key]: changed }));
}

const wordsOfOneField = (front: unknown): string[] => {
	const shape = readShape(itemSchema, front);
	const findings = 'value' in shape ? checkItem(shape.value) : shape.findings;
	return findings.map(({ says }) => says);
};

test.each(items.map((item) => [item.kind, item] as [string, Item]))(
	'whatever is wrong with a %s is said in Dutch',
	(_, item) => {
		const said = new Set([...spoiled(item, (changed) => changed)].flatMap(wordsOfOneField));
		const english = [...said].filter((says) => dutchFinding(says) === says);
		expect(english).toEqual([]);
		expect(said.size).toBeGreaterThan(10);
	}
);

test('what is wrong with words and references is said in Dutch', () => {
	const card = items.find(({ kind }) => kind === 'card') as Item & Values;
	const long =
		'Dit is een zin die veel te lang is omdat er veel meer dan achttien woorden in deze ene zin staan.';
	const { findings } = checkOwn(
		{
			front: {
				...card,
				...{ consult: ['crediteuren'], settings: ['no-such-setting'] },
				essence: `${long} Let op; "zo" niet. Zie [[no-such-setting]]. ${long}`
			},
			more: `${long} [[neither]]`
		},
		shelf,
		{}
	);
	expect(findings.length).toBeGreaterThan(4);
	expect(findings.filter(({ says }) => dutchFinding(says) === says)).toEqual([]);
});
