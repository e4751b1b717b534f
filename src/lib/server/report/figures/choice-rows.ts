import { figureChoices } from '../../../i18n/figure-choices.ts';
import type { ChoosingGroup, Drawn } from '../../../report/figures/choices.ts';
import type { Tongue } from '../../../report/sheet/cell.ts';
import { limits } from '../../../report/sheet/sheet.ts';
import type { DilemmaOutcome } from '../../ballot/outcome.ts';
import type { OutcomeRow, PhaseOutcome } from '../../ballot/outcome-rows.ts';

/** Whether numbers of a phase were published. */
export const isTold = ({ shown }: PhaseOutcome): boolean => shown === 'table';

/** The published row of the whole organisation. */
export const drawnOf = (phase: PhaseOutcome): Drawn | undefined =>
	phase.shown === 'table' ? phase.total : undefined;

/** The published rows of directorates. */
export const groupsOf = (phase: PhaseOutcome): OutcomeRow[] =>
	phase.shown === 'table' ? phase.rows.filter(({ level }) => level === 'directorate') : [];

/** The options in the words of the day; skipping has a word of ours. */
export function optionsOf({ options }: Pick<DilemmaOutcome, 'options'>, language: Tongue) {
	return options.map(({ id, text }) => ({
		id,
		label: id === 'pass' ? figureChoices[language].pass : shortened(text)
	}));
}

/** What stands below a table of choices: that it was an exercise, and how many chose differently later. */
export function remarksOf({ shift }: Pick<DilemmaOutcome, 'shift'>, language: Tongue): string {
	const t = figureChoices[language];
	return [t.exercise, ...(shift ? [t[shift]] : []), t.rounded].join('\n');
}

/** Rows of directorates under the letters of the options, which the note explains. */
export function lettersOf(dilemma: DilemmaOutcome, phase: PhaseOutcome, language: Tongue) {
	const t = figureChoices[language];
	const lettered = optionsOf(dilemma, language).map(({ id, label }, at) => ({
		...{ id, label },
		letter: id === 'pass' ? label : String.fromCharCode(65 + at)
	}));
	const own = lettered.filter(({ label, letter }) => letter !== label);
	const said = phase === dilemma.second ? t.ofSecond : t.ofFirst;
	const legend = own.map(({ letter, label }) => `${letter}: ${label}`);
	const rows = groupsOf(phase).map((row, at): ChoosingGroup => ({
		id: `group-${at + 1}`,
		label: shortened(row.names.map((name) => name ?? t.rest).join(', ')),
		drawn: row
	}));
	const total = drawnOf(phase)!;
	return {
		groups: [...rows, { id: 'organisation', label: t.whole, drawn: total }],
		options: lettered.map(({ id, letter }) => ({ id, label: letter })),
		note: [t.exercise, said, ...legend, t.rounded].join('\n')
	};
}

/** The heads of a table of choices. */
export function choiceWords(language: Tongue) {
	const { choice, together, ...words } = figureChoices[language];
	return { ...words, rowHead: choice, totalLabel: together };
}

const shortened = (text: string): string =>
	text.length <= limits.label ? text : `${text.slice(0, limits.label - 1)}…`;
