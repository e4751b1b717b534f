import { longDate } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { secretChoices } from '#lib/i18n/secret-choices.ts';
import type { PeriodView, Stage } from '#lib/server/ballot/period-view.ts';
import type { Status } from '#lib/ui/status.ts';

type Words = (typeof secretChoices)['nl'];

/** The look of a stage; its word stands beside it. */
export const badgeOf: Record<Stage, Status> = {
	planned: 'todo',
	open: 'busy',
	waits: 'locked',
	countable: 'required',
	counting: 'busy',
	counted: 'done'
};

/** How a period stands, in a sentence or two. */
export function sentenceOf(period: PeriodView, t: Words, language: Language): string {
	const day = (date: string) => longDate(date, language);
	switch (period.stage) {
		case 'planned':
			return period.keyReady ? t.plannedText(day(period.opensOn)) : t.noKeyText;
		case 'open':
			return t.openText(day(period.closesOn));
		case 'waits':
			return t.waitsText(day(period.waitsUntil!));
		case 'countable':
			return t.countableText;
		case 'counting':
			return t.countingText;
		case 'counted':
			return t.countedText(day(period.countedOn!));
	}
}
