import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { longDate } from '../../../i18n/format.ts';
import { choiceGroupSheet, choiceSheet } from '../../../report/figures/choices.ts';
import { outcomeOf, type CountedPeriod, type DilemmaOutcome } from '../../ballot/outcome.ts';
import type { Answer, Figure, Ground, Offer } from './figure.ts';
import {
	choiceWords,
	drawnOf,
	groupsOf,
	isTold,
	lettersOf,
	optionsOf,
	remarksOf
} from './choice-rows.ts';

type Asked = { period: CountedPeriod; dilemma: DilemmaOutcome };

/**
 * What was chosen in secret on a `dilemma` (its id and ballot version) in a `period`, as it was published:
 * `of` the whole organisation, its `directorates`, or `live` in meetings.
 */
export const choices: Figure = {
	async sheet(ground, { options }) {
		const outcome = await outcomeOf(ground.db, options.period ?? '');
		const dilemma = outcome?.dilemmas.find((each) => keyOf(each) === options.dilemma);
		if (!outcome || !dilemma || dilemma.pulse) return undefined;
		const asked = { period: outcome.period, dilemma };
		if (options.of === 'live') return liveAnswer(ground, asked);
		return options.of === 'directorates' ? groupAnswer(ground, asked) : wholeAnswer(ground, asked);
	},
	async offers({ outcomesOf, language }, years): Promise<Offer[]> {
		return (await outcomesOf(years)).flatMap(({ period, dilemmas }) =>
			dilemmas
				.filter(({ pulse }) => !pulse)
				.flatMap((dilemma) => offersOf(period, dilemma, language))
		);
	}
};

/** A question is told apart by its id and the version of its words. */
const keyOf = ({ dilemma, ballotVersion }: DilemmaOutcome) => `${dilemma}/${ballotVersion}`;

function offersOf(
	{ id }: CountedPeriod,
	dilemma: DilemmaOutcome,
	language: Ground['language']
): Offer[] {
	const t = figureList[language];
	const own = { period: id, dilemma: keyOf(dilemma) };
	const offer = { figure: 'choices', chapter: 'choices' } as const;
	const { title, first, second, live } = dilemma;
	const whole = { ...offer, options: own, title: t.choices(title), hint: t.choicesHint };
	const groups = {
		...offer,
		options: { ...own, of: 'directorates' },
		...{ title: t.choicesDirectorates(title), hint: t.choicesDirectoratesHint }
	};
	const meetings = {
		...offer,
		options: { ...own, of: 'live' },
		...{ title: t.choicesLive(title), hint: t.choicesLiveHint }
	};
	return [
		...(isTold(first) || isTold(second) ? [whole] : []),
		...(groupsOf(second).length > 0 || groupsOf(first).length > 0 ? [groups] : []),
		...(isTold(live.first) || isTold(live.second) ? [meetings] : [])
	];
}

function wholeAnswer({ language }: Ground, { period, dilemma }: Asked): Answer | undefined {
	const phases = { first: drawnOf(dilemma.first), second: drawnOf(dilemma.second) };
	if (!phases.first && !phases.second) return undefined;
	const title = figureList[language].choices(dilemma.title);
	const words = { ...choiceWords(language), title, note: remarksOf(dilemma, language) };
	const options = optionsOf(dilemma, language);
	return {
		sheet: choiceSheet(sheetId('choices', dilemma), words, options, phases),
		source: sourceOf(period, language)
	};
}

/** The directorates of the last phase of which a table with them was published. */
function groupAnswer({ language }: Ground, { period, dilemma }: Asked): Answer | undefined {
	const [phase] = [dilemma.second, dilemma.first].filter((each) => groupsOf(each).length > 0);
	if (!phase) return undefined;
	const title = figureList[language].choicesDirectorates(dilemma.title);
	const { groups, options, note } = lettersOf(dilemma, phase, language);
	const words = { ...choiceWords(language), title, note };
	return {
		sheet: choiceGroupSheet(sheetId('groups', dilemma), words, options, groups),
		source: sourceOf(period, language)
	};
}

function liveAnswer({ language }: Ground, { period, dilemma }: Asked): Answer | undefined {
	const phases = { first: drawnOf(dilemma.live.first), second: drawnOf(dilemma.live.second) };
	if (!phases.first && !phases.second) return undefined;
	const title = figureList[language].choicesLive(dilemma.title);
	const note = remarksOf({ shift: null }, language);
	const counted = longDate(period.countedOn, language);
	return {
		sheet: choiceSheet(
			sheetId('live', dilemma),
			{ ...choiceWords(language), title, note },
			optionsOf(dilemma, language),
			phases
		),
		source: figureSources[language]['choices-live'](period.title, counted)
	};
}

const sheetId = (what: string, { dilemma }: DilemmaOutcome) => `${what}-${dilemma}`.slice(0, 60);

const sourceOf = ({ title, countedOn }: CountedPeriod, language: Ground['language']) =>
	figureSources[language].choices(title, longDate(countedOn, language));
