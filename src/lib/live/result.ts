import { isDilemma } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import { letters, optionOf, optionsOf, type Choice } from './choice.ts';
import { rounds, type Round } from './phases.ts';
import { nameOf, votesOf } from './question.ts';
import { commonOrder, type Order } from './ranking.ts';
import type { Session } from './session.ts';
import { shiftOf } from './shift.ts';
import { tally, type Bars } from './tally.ts';
import { promisedOf, type Promised, type Step } from './threshold.ts';
import { wordCloud, type WordCloud } from './word-cloud.ts';

export type Result = Bars | Order | WordCloud;

/** What is shown of an item. `shift`: who chose differently the second time, in words. */
export type Shown = { first?: Result; second?: Result; shift?: Step | null };

/** How many chose differently, where both results have something to show. */
export function shiftIn(session: Session, item: AgendaItem, { first, second }: Shown): Step | null {
	const isHidden = first?.show === 'talk' || second?.show === 'talk';
	return isHidden ? null : shiftOf(pairsOf(session, item));
}

/** What may be shown of one round of an item. */
export function resultOf({ script, room }: Session, item: AgendaItem, round: Round): Result {
	const question = { item: item.key, round };
	const choices = [...votesOf(room.seats, question).values()].map(({ choice }) => choice);
	if (isDilemma(item) && item.reveal === 'never') return { show: 'talk' };
	return counted(
		item,
		choices,
		room.slips[nameOf(question)] ?? {},
		promisedOf(item, script.settings)
	);
}

function counted(
	item: AgendaItem,
	choices: readonly Choice[],
	slips: Readonly<Record<string, number>>,
	promised: Promised
): Result {
	if (item.kind === 'ranking') {
		const rankings = choices.flatMap((choice) => ('ranking' in choice ? [choice.ranking] : []));
		return commonOrder(letters(item.entries.length), rankings, promised);
	}
	if (item.kind === 'words') {
		const given = choices.flatMap((choice) => ('words' in choice ? [choice.words] : []));
		return wordCloud(given, promised);
	}
	const chosen = choices.flatMap((choice) => optionOf(choice) ?? []);
	return tally(optionsOf(item), chosen, slips, promised);
}

/** First and second option of everybody who chose twice. */
function pairsOf({ room }: Session, { key }: AgendaItem): [string, string][] {
	const [first, second] = rounds.map((round) => votesOf(room.seats, { item: key, round }));
	return [...first!].flatMap(([seat, before]) => {
		const after = second!.get(seat);
		if (!after) return [];
		return [[optionOf(before.choice) ?? '', optionOf(after.choice) ?? '']];
	});
}
