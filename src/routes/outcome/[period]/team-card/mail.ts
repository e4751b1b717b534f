import { count } from '#lib/i18n/format.ts';
import { outcome as outcomeWords } from '#lib/i18n/outcome.ts';
import { teamCardPaper as words } from '#lib/i18n/team-card.ts';
import type { TeamCard } from '#lib/server/ballot/team-card.ts';
import { barsOf, tableOf } from '../numbers.ts';

const t = outcomeWords.nl;

/** The outcome of a dilemma in Dutch words: how many people, each option, and who chose differently. */
export function inWords({ outcome }: Pick<TeamCard, 'outcome'>) {
	const { first, second, shift } = outcome;
	const total = (tableOf(second) ?? tableOf(first))?.total.total ?? 0;
	const options = barsOf(outcome, t).map(({ id, letter, text, first: before, second: after }) => {
		const [then, now] = [before, after].map((value) => value && t.share(value.percentage));
		const share = now ?? words.onlyBefore(then ?? '');
		return { id, letter, text, share, before: now && then ? words.before(then) : null };
	});
	return {
		people: words.people(count(total, 'nl')),
		options,
		shift: shift ? t[shift] : null
	};
}

/** A mail about it to a team, as plain Dutch text. `address` is where the whole outcome stands. */
export function mailOf(card: TeamCard, address: string): { subject: string; body: string } {
	const { people, options, shift } = inWords(card);
	const { title, question } = card.outcome;
	return {
		subject: words.subject(title),
		body: [
			words.greeting,
			words.intro(title, question),
			[
				people,
				...options.map(({ text, share, before }) => {
					const shares = [share, before].filter(Boolean).join(', ');
					return `- ${shares}: ${text}`;
				})
			].join('\n'),
			[...(shift ? [shift] : []), words.exercise].join('\n'),
			`${words.invitation}\n${card.questions.pairs}`,
			words.noNames,
			`${words.more}\n${address}`,
			words.goodbye
		].join('\n\n')
	};
}
