import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { figureWords } from '../../../i18n/figure-words.ts';
import { activityKindNames } from '../../../i18n/register-kinds.ts';
import { activityKinds } from '../../../report/activity/activity.ts';
import { activitySheet, peopleSheet } from '../../../report/figures/activities.ts';
import type { Figure, Ground, Offer } from './figure.ts';
import { entriesOf, meetingsOf } from './register.ts';
import { referenceYears } from './years.ts';

/** What the register holds by kind, and the meetings that were led here. */
export const activities: Figure = {
	async sheet(ground, question) {
		const { language } = ground;
		const [entries, held] = await Promise.all([
			entriesOf(ground, question),
			meetingsOf(ground, question)
		]);
		const years = question.years.map(({ year }) => ({
			year,
			entries: entries(year),
			held: {
				meetings: held(year).length,
				participants: held(year).reduce((sum, { participants }) => sum + participants, 0)
			}
		}));
		const words = {
			...wordsOf(ground),
			title: figureList[language].activities,
			rowHead: figureWords[language].activity,
			kinds: activityKindNames[language]
		};
		return {
			sheet: activitySheet('activities', words, years),
			source: figureSources[language].activities
		};
	},
	async offers({ language }): Promise<Offer[]> {
		const { activities: title, activitiesHint: hint } = figureList[language];
		return [{ figure: 'activities', options: {}, chapter: 'training', title, hint }];
	}
};

/** Participants of activities of one `kind` by year. */
export const people: Figure = {
	async sheet(ground, question) {
		const { language } = ground;
		const kind = activityKinds.find((each) => each === question.options.kind);
		if (!kind) return undefined;
		const entries = await entriesOf(ground, question);
		const years = question.years.map(({ year }) => ({
			year,
			entries: entries(year).filter((each) => each.kind === kind)
		}));
		const title = figureList[language].people(activityKindNames[language][kind]);
		return {
			sheet: peopleSheet(`people-${kind}`, { ...wordsOf(ground), title }, years),
			source: figureSources[language].people
		};
	},
	async offers(ground, years): Promise<Offer[]> {
		const entries = await entriesOf(ground, { years: referenceYears(years) });
		const used = new Set(years.flatMap((year) => entries(year).map(({ kind }) => kind)));
		const t = figureList[ground.language];
		const labels = activityKindNames[ground.language];
		return activityKinds
			.filter((kind) => used.has(kind) && kind !== 'oath' && kind !== 'theme-week')
			.map((kind): Offer => ({
				figure: 'people',
				options: { kind },
				chapter: 'training',
				title: t.people(labels[kind]),
				hint: t.peopleHint
			}));
	}
};

const wordsOf = ({ language }: Ground) => {
	const { year, together, participants, ...words } = figureWords[language];
	return { ...words, people: participants, rowHead: year, totalLabel: together, note: '' };
};
