import { figureList } from '../../../i18n/figure-list.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import { figureWords } from '../../../i18n/figure-words.ts';
import { meetingPlan } from '../../../i18n/meeting-plan.ts';
import { meetingKinds } from '../../../live/meeting.ts';
import { meetingKindSheet, meetingSheet } from '../../../report/figures/meetings.ts';
import type { Figure, Ground, Offer } from './figure.ts';
import { meetingsOf } from './register.ts';

/** Meetings that were led here, by year; with `by: kind` the kinds of meeting beside each other. */
export const meetings: Figure = {
	async sheet(ground, question) {
		const { language } = ground;
		const held = await meetingsOf(ground, question);
		const years = question.years.map(({ year }) => ({ year, held: held(year) }));
		const isByKind = question.options.by === 'kind';
		const t = figureList[language];
		const words = { ...wordsOf(ground), title: isByKind ? t.meetingsByKind : t.meetings };
		return {
			sheet: isByKind
				? meetingKindSheet('meetings-by-kind', words, years)
				: meetingSheet('meetings', words, years),
			source: figureSources[language].meetings
		};
	},
	async offers({ language }): Promise<Offer[]> {
		const t = figureList[language];
		const offer = { figure: 'meetings', chapter: 'training' } as const;
		return [
			{ ...offer, options: {}, title: t.meetings, hint: t.meetingsHint },
			{ ...offer, options: { by: 'kind' }, title: t.meetingsByKind, hint: t.meetingsByKindHint }
		];
	}
};

function wordsOf({ language }: Ground) {
	const { year, together, participants, kindOfMeeting, ...words } = figureWords[language];
	return {
		...words,
		...{ people: participants, rowHead: year, kindHead: kindOfMeeting, totalLabel: together },
		kinds: meetingKinds.map((kind) => ({ kind, label: meetingPlan[language][kind] })),
		note: ''
	};
}
