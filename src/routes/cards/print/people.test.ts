import { expect, test } from 'vitest';
import { paperContacts } from './people.ts';

test('people with the same role stand together, with the way to reach them', () => {
	const consult = [
		{ name: 'Marijke', role: 'de vertrouwenspersoon', phone: '085-1', mail: 'm@x.example' },
		{ name: 'Faisal', role: 'de vertrouwenspersoon', mail: 'f@x.example' }
	];
	expect(paperContacts(consult)).toEqual([
		{ role: 'De vertrouwenspersoon', people: ['Marijke 085-1', 'Faisal f@x.example'] }
	]);
});

test('who can be reached by a link only, is left to the role', () => {
	expect(
		paperContacts([{ name: 'Wie is wie', role: 'je leidinggevende', link: 'https://x.example' }])
	).toEqual([{ role: 'Je leidinggevende', people: [] }]);
});

test('a name without a role is named once', () => {
	expect(paperContacts([{ name: 'Een collega' }, { name: 'Meldpunt', phone: '085-2' }])).toEqual([
		{ role: 'Een collega', people: [] },
		{ role: 'Meldpunt', people: ['085-2'] }
	]);
});
