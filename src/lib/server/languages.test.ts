import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';

const reader = { language: 'easy' } as const;

test.each([
	['what the person chose', reader, '/programme?lang=en', 'nl', 'easy'],
	[
		'what a device in a meeting asks, whoever is signed in',
		reader,
		'/live/F7K3MP?lang=en',
		'',
		'en'
	],
	['what the person chose, where the device asks nothing', reader, '/live/F7K3MP', 'en', 'easy'],
	['what a visitor asks', null, '/privacy?lang=easy', 'en', 'easy'],
	['what the browser asks first', null, '/privacy?lang=xx', 'fr, en;q=0.9, nl;q=0.8', 'en'],
	['Dutch', null, '/privacy', '', 'nl']
] as const)('%s', (_, person, path, accept, language) => {
	const url = new URL(path, 'https://tweesprong.example');
	expect(languageOf(person, url, new Headers({ 'accept-language': accept }))).toBe(language);
});
