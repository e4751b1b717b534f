import type { walkEnvelope } from '#lib/i18n/walk-envelope.ts';
import type { Phase, SecretChoice } from './secret-choice.svelte.ts';

/** Where the envelope of a choice is, in words; empty when there is none. */
export function saidOf(
	{ letters, busy, standing }: Pick<SecretChoice, 'letters' | 'busy' | 'standing'>,
	phase: Phase,
	t: (typeof walkEnvelope)['nl']
): string {
	switch (letters[phase].state) {
		case 'none':
			return '';
		case 'waiting':
			if (!busy) return t.waiting;
			return standing === 'preparing' ? t.preparing : t.sending;
		case 'sent':
			return t.sent;
		case 'refused':
			return t.refusedLetter;
		case 'closed':
			return t.closedLetter;
	}
}
