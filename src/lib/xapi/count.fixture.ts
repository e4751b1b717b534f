import type { Count } from './answered.ts';

/** A question of a fictional municipality, counted. */
export const count: Count = {
	organisation: 'zandermeer',
	period: { id: '2026', title: 'Keuzeperiode 2026' },
	question: {
		dilemma: 'de-envelop',
		ballotVersion: 2,
		phase: 'second',
		title: 'De envelop',
		text: 'Wat doe jij?',
		options: [
			{ id: 'a', text: 'Je geeft de envelop terug.' },
			{ id: 'b', text: 'Je legt de envelop weg.' },
			{ id: 'pass', text: 'Overslaan' }
		]
	},
	on: '2026-12-05'
};

export const id = '7d8f7d5e-5a52-4c0f-9c5d-1b2f8f2f0a11';
