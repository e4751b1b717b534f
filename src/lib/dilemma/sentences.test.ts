import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each<[string, string, string[]]>([
	['full stops, questions and calls', 'Ik wacht. Wat nu? Bel!', ['Ik wacht.', 'Wat nu?', 'Bel!']],
	['a line break', 'Kijk in de lijst\nDaar staat het.', ['Kijk in de lijst', 'Daar staat het.']],
	['a quote that goes on', '‘Ga je mee?’ vraagt ze. ‘Nu.’', ['‘Ga je mee?’ vraagt ze.', '‘Nu.’']],
	[
		'a quote of two sentences',
		'‘Ga je mee? Ik betaal’, zegt ze.',
		['‘Ga je mee?', 'Ik betaal’, zegt ze.']
	],
	[
		'an abbreviation',
		'Bel dhr. De Vries of mw. A. Bakker.',
		['Bel dhr. De Vries of mw. A. Bakker.']
	],
	[
		'an abbreviation in lower case',
		'Er is taart, koffie e.d. bij.',
		['Er is taart, koffie e.d. bij.']
	],
	[
		'a number',
		'De rit kost 3.80 euro. Kijk art. 4 na.',
		['De rit kost 3.80 euro.', 'Kijk art. 4 na.']
	],
	['three dots that go on', 'Ik doe … omdat … Klaar.', ['Ik doe … omdat …', 'Klaar.']],
	[
		'an apostrophe',
		'De auto’s staan er. ’s Avonds niet.',
		['De auto’s staan er.', '’s Avonds niet.']
	],
	['a dash and a colon', 'Let op: dit kan niet – nog niet.', ['Let op: dit kan niet – nog niet.']],
	['nothing', ' \n', []]
])('splits %s', (_, text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});
