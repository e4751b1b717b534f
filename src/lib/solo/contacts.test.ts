import { describe, expect, it } from 'vitest';
import { peopleFor } from '#lib/solo/contacts.ts';
import type { Surroundings } from '#lib/solo/surroundings.ts';

const around: Surroundings = {
	organisation: {
		conduct: {},
		contacts: {
			adviser: [
				{ name: 'Ada' },
				{ name: 'Bo', unit: 'Yard', phone: '1' },
				{ name: 'Cas', kinds: ['hired'], external: true }
			],
			manager: [{ name: 'your manager' }]
		}
	},
	vocabulary: {
		values: {},
		conduct: {},
		law: {},
		consult: {
			adviser: { nl: 'Adviseur', en: 'Adviser' },
			manager: { nl: 'Je leidinggevende', en: 'Your manager' },
			nobody: { nl: 'Niemand', en: 'Nobody' }
		}
	},
	reader: { units: ['Yard', 'City'], kind: 'civil-servant' },
	language: 'en',
	readMore: ''
};

describe('whom to talk to', () => {
	it('puts the people of the own unit first and leaves out those who are there for others', () => {
		const namesFor = (reader: Surroundings['reader']) =>
			peopleFor(['adviser'], { ...around, reader }).map(({ name }) => name);
		expect(namesFor(around.reader)).toEqual(['Bo', 'Ada']);
		expect(namesFor({ units: [], kind: 'hired' })).toEqual(['Ada', 'Cas']);
	});

	it('says the role in the language of the page, unless the name says it already', () => {
		expect(peopleFor(['adviser', 'manager'], around)).toEqual([
			{ name: 'Bo', role: 'Adviser', phone: '1' },
			{ name: 'Ada', role: 'Adviser' },
			{ name: 'Your manager' }
		]);
	});

	it('names a role that nobody holds', () => {
		expect(peopleFor(['nobody'], around)).toEqual([{ name: 'Nobody' }]);
	});

	it('fails on a code without a label', () => {
		expect(() => peopleFor(['ghost'], around)).toThrow('vocabulary.consult has no "ghost"');
	});
});
