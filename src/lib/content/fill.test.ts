import { expect, test } from 'vitest';
import type { Case } from '#lib/dilemma/case.ts';
import type { Card } from '#lib/dilemma/card.ts';
import { type Change, changed } from '../../../tests/fixtures/content/fixture.ts';
import { applyOrganisation, fillSettings, settingsIn } from './fill.ts';
import { type Library, readLibrary } from './library.ts';

function applied(...changes: Change[]): Library {
	const { library, problems } = readLibrary(changed(...changes));
	expect(problems).toEqual([]);
	return applyOrganisation(library!);
}

const organisation = 'organisation.yaml';

test('a setting is filled in wherever it stands', () => {
	const settings = { 'gift-limit': 'geen cadeaus', 'card-name': 'dienstkaart' };
	const text = 'Met de [[card-name]]: [[gift-limit]], [[gift-limit]].';
	expect(settingsIn(text)).toEqual(['card-name', 'gift-limit', 'gift-limit']);
	expect(fillSettings(text, settings)).toBe('Met de dienstkaart: geen cadeaus, geen cadeaus.');
});

test('words of a setting are never read as a pattern', () => {
	expect(fillSettings('[[price]]', { price: '$& $1 euro' })).toBe('$& $1 euro');
});

test('an unknown setting throws', () => {
	expect(() => fillSettings('[[x]]', {})).toThrow('The organisation has no setting "x"');
	expect(() => fillSettings('[[constructor]]', {})).toThrow('no setting "constructor"');
});

test('every text of an item has its settings filled in', () => {
	const { items } = applied();
	expect((items.get('de-taart') as Card).essence).toContain(
		'Bij ons geldt: een klein cadeau tot 50 euro mag als je het meldt.'
	);
	expect((items.get('de-bus') as Case).scenes[0]?.text).toContain('en de dienstkaart.');
	expect(JSON.stringify([...items.values()])).not.toContain('[[');
});

test('a hidden item is withdrawn for who starts now, and gone from its deck', () => {
	const { items, decks } = applied([organisation, 'hide: []', 'hide: [de-jas]']);
	expect(items.get('de-jas')?.status).toBe('withdrawn');
	expect(decks.get('ronde')?.items).toEqual(['de-taart']);
});

test('a replacement finds its value by id and takes its explanation along', () => {
	const replace = `replace:
  - content: de-bus
    path: rules.verhuizen.verdict
    with: ask-first
    why: Bij ons kan dat buiten werktijd, na overleg.
    reason: bij ons mag de bus soms mee`;
	const { items } = applied([organisation, 'replace: []', replace]);
	expect((items.get('de-bus') as Case).rules[1]).toMatchObject({
		verdict: 'ask-first',
		why: 'Bij ons kan dat buiten werktijd, na overleg.'
	});
});

test('a replacement that changes the meaning raises the ballot version', () => {
	const replace = `replace:
  - content: de-taart
    path: options.b.text
    with: Ik bedank haar en deel de taart met de hele wachtrij.
    reason: zo doen wij dat
    raisesBallotVersion: true`;
	const { items } = applied([organisation, 'replace: []', replace]);
	const card = items.get('de-taart') as Card;
	expect(card.options[1]?.text).toBe('Ik bedank haar en deel de taart met de hele wachtrij.');
	expect([card.version, card.ballotVersion]).toEqual([2, 2]);
});

test('a replacement reaches into a list by index', () => {
	const replace = `replace:
  - {content: de-taart, path: whatIf.0, with: Wat als het een peer is?, reason: wij eten geen appels}`;
	const { items } = applied([organisation, 'replace: []', replace]);
	expect((items.get('de-taart') as Card).whatIf).toEqual(['Wat als het een peer is?']);
});
