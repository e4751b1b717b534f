import { expect, test } from 'vitest';
import { type Change, problemsOf } from '../../../tests/fixtures/content/fixture.ts';

const pie = 'dilemmas/de-taart.md';
const bus = 'dilemmas/de-bus.md';
const statement = 'dilemmas/eerst-zelf.md';

test.each<[string, Change, string]>([
	[
		'two cards, whatever the capitals and commas',
		[pie, 'Niemand kan denken dat ze invloed koopt.', 'De jas wordt, zo, NIET nat.'],
		`content/${pie}:48:9 options[1].pros[0] shares a sentence with content/dilemmas/de-jas.md options[0].pros[0]: "De jas wordt, zo, NIET nat."`
	],
	[
		'two scenes of one case',
		[bus, 'cons: [Els kan boos worden.]', 'cons: [De benzine is van de inwoners.]'],
		`content/${bus}:59:16 scenes[1].options[0].cons[0] shares a sentence with content/${bus} scenes[0].options[0].cons[0]: "De benzine is van de inwoners."`
	],
	[
		'a case and a statement',
		[statement, 'Kleine dingen groeien dan niet.', 'Els kan boos worden.'],
		`content/${statement}:23:5 pros[1] shares a sentence with content/${bus} scenes[1].options[0].cons[0]: "Els kan boos worden."`
	]
])('no sentence is in %s', (_, change, problem) => {
	expect(problemsOf(change)).toEqual([problem]);
});

test('what one briefly does may be said alike', () => {
	const short: Change[] = [
		[pie, 'Ik bedank haar en geef de taart terug.', 'Ik bedank haar. Ik geef de taart terug.'],
		[pie, 'Ik neem de taart aan en zet hem in de kantine.', 'Ik bedank haar. Ik neem de taart aan.']
	];
	expect(problemsOf(...short)).toEqual([]);
});
