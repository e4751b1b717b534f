import { expect, test } from 'vitest';
import type { RuleAudience } from '../programme/duty-rule.ts';
import { creditWords, termWords, whoWords } from './rules-words.ts';

const names = {
	kinds: { hired: 'Inhuur', intern: 'Stagiair' },
	audiences: { kwetsbaar: 'Kwetsbare functies' },
	units: { ruimte: 'Ruimte' },
	programmes: { elders: 'Elders geleerd' }
};
const everyone = {
	...{ kinds: [], units: [], roles: [], audiences: [], joinedFrom: null, joinedUntil: null }
};

test('whom a rule is about reads as words', () => {
	expect(whoWords(everyone, names, 'nl')).toBe('Iedereen');
	const rule = {
		...{ kinds: ['hired', 'intern'], units: ['ruimte', 'gone'], roles: ['manager'] },
		...{ audiences: ['kwetsbaar'], joinedFrom: '2026-01-01', joinedUntil: null }
	} satisfies RuleAudience;
	expect(whoWords(rule, names, 'nl')).toBe(
		'Inhuur of Stagiair bij Ruimte of een afdeling die er niet meer is met de rol leidinggevende, groep: Kwetsbare functies, in dienst vanaf 1 januari 2026'
	);
	expect(whoWords({ ...everyone, roles: ['hr'] }, names, 'en')).toBe('Everyone with the role HR');
});

test('by when and how often reads as words', () => {
	expect(termWords({ term: { due: 'days', days: 1 }, repeatMonths: 12 }, 'nl')).toBe(
		'Klaar binnen 1 dag. Daarna elk jaar opnieuw.'
	);
	const yearly = { due: 'yearly', opens: '09-01', closes: '11-30', days: 30 } as const;
	expect(termWords({ term: yearly, repeatMonths: null }, 'en')).toBe(
		'Every year, from 1 September up to and including 30 November. Who comes in that time has at least 30 days.'
	);
	expect(termWords({ term: { due: 'none' }, repeatMonths: 18 }, 'nl')).toBe(
		'Zonder einddatum. Daarna elke 18 maanden opnieuw.'
	);
	expect(creditWords(['elders', 'weg'], names, 'nl')).toBe(
		'Telt ook mee: Elders geleerd, een programma dat er niet meer is.'
	);
	expect(creditWords([], names, 'nl')).toBe('');
});
