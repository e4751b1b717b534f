import type { outcome } from '#lib/i18n/outcome.ts';
import type { DilemmaOutcome } from '#lib/server/ballot/outcome.ts';
import type { OutcomeRow, PhaseOutcome } from '#lib/server/ballot/outcome-rows.ts';
import type { BarOption } from '#lib/ui/OptionBars.svelte';

type Words = (typeof outcome)['nl'];
type Table = Extract<PhaseOutcome, { shown: 'table' }>;

/** The phase where it was published as a table. */
export const tableOf = (phase: PhaseOutcome): Table | null =>
	phase.shown === 'table' ? phase : null;

/** Both choices of a dilemma. */
type Phases = Pick<DilemmaOutcome, 'first' | 'second'>;

/** Whether one of both choices has numbers to draw. */
export const hasPhases = ({ first, second }: Phases): boolean =>
	[first, second].some(({ shown }) => shown === 'table');

/** Whether a dilemma has any numbers to draw, of people by themselves or in meetings. */
export const hasTable = (outcome: DilemmaOutcome): boolean =>
	hasPhases(outcome) || hasPhases(outcome.live);

/** What names a dilemma within a period, also as the id of its heading. */
export const keyOf = ({ dilemma, ballotVersion }: DilemmaOutcome): string =>
	`${dilemma}-${ballotVersion}`;

/** The options with a letter to refer to; skipping has none. */
export const lettered = ({ options }: Pick<DilemmaOutcome, 'options'>) =>
	options.map(({ id, text }, index) =>
		id === 'pass' ? { id, text, letter: undefined } : { id, text, letter: 'ABCDE'[index] }
	);

/** The options with what the whole organisation chose; `lang` is the language of their texts. */
export function barsOf(
	outcome: Phases & Pick<DilemmaOutcome, 'options'>,
	t: Words,
	lang?: string
): BarOption[] {
	const [first, second] = [tableOf(outcome.first), tableOf(outcome.second)];
	const value = (table: Table | null, index: number) =>
		table && {
			percentage: table.total.percentages[index]!,
			note: t.number(table.total.counts[index]!)
		};
	return lettered(outcome).map(({ id, text, letter }, index) => ({
		id,
		letter,
		text: id === 'pass' ? t.pass : text,
		lang: id === 'pass' ? undefined : lang,
		first: value(first, index),
		second: value(second, index)
	}));
}

/** The names of a row as one text: `Ruimte, Beheer en Sociaal domein`. */
export function rowName({ names, level }: OutcomeRow, t: Words): string {
	if (level === 'organisation') return t.whole;
	const known = names.map((name) => name ?? t.rest);
	const last = known.at(-1)!;
	return known.length > 1 ? t.and(known.slice(0, -1).join(', '), last) : last;
}
