import { expect, test } from 'vitest';
import { verdictIn, verdictInOption } from './verdict.ts';

test.each([
	['Goed dat je belt.', 'Goed'],
	['Je belt. Fout, want zij sliep.', 'Fout'],
	['Natuurlijk wil je helpen.', 'Natuurlijk'],
	['Dit had helaas gevolgen.', 'helaas'],
	['Vragen is goed.', 'is goed'],
	['Het is heel goed dat je belt.', 'is heel goed'],
	['Aannemen was fout, want hij telt mee.', 'was fout'],
	['Dat is natuurlijk lastig.', 'Dat is natuurlijk'],
	['Zo kom je bij de beste keuze.', 'beste keuze'],
	['Gefeliciteerd, je bent er.', 'Gefeliciteerd'],
	['Prima.', 'Prima']
])('hears a verdict in: %s', (feedback, verdict) => {
	expect(verdictIn(feedback)).toBe(verdict);
});

test.each([
	'Je kunt goed uitleggen waarom.',
	'Goed luisteren helpt hier.',
	'Het is goed om dit te weten.',
	'Iedereen maakt fouten.',
	'Zo herstel je de fout zelf.',
	'Goedkeuren doet een ander.',
	'Een natuurlijke reactie, want hij is je vriend.',
	'Hij zegt: ‘Goed gedaan.’ Toch twijfel je.',
	'Een goede vraag opent het gesprek.',
	'Top-down werkt hier niet.'
])('hears none in: %s', (feedback) => {
	expect(verdictIn(feedback)).toBeUndefined();
});

test('an option does not colour what one does', () => {
	expect(verdictInOption('Ik vertel het eerlijk.')).toBe('eerlijk');
	expect(verdictInOption('Ik stel een eerlijke verdeling voor.')).toBeUndefined();
});
