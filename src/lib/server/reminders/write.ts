import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { mailFrame } from '../../i18n/mail-frame.ts';
import { counting } from '../../programme/progress.ts';
import { reminderOn, roundOf } from '../../programme/reminder.ts';
import type { Programme } from '../../programme/schema.ts';
import { openDuties, type Duty } from '../db/duties.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { reminderSettings } from '../db/reminder-settings.ts';
import type { Values } from '../mail/write.ts';
import type { Turn, Writer } from '../mail/writer.ts';
import { kindOf } from './kinds.ts';

/**
 * What reminders say. Each is looked at again at the moment of sending: who is done, was excepted, waits for
 * a meeting or got another last day in the meantime gets nothing.
 */
export const writeReminders: Writer = async (db, turns, { origin, on }) => {
	const people = turns.map(({ personId }) => personId);
	const [settings, duties, programmes] = await Promise.all([
		reminderSettings(db),
		openDuties(db, { on, people }),
		currentProgrammes(db, on)
	]);
	const keyed = new Map(duties.map((duty) => [`${duty.personId} ${duty.programme}`, duty]));
	const titled = new Map(programmes.map(({ definition }) => [definition.id, definition]));
	const needed = (turn: Turn, duty: Duty): boolean => {
		const step = reminderOn(duty, on);
		if (!settings.on || step === null || !settings.steps.includes(step)) return false;
		return kindOf[step] === turn.kind && roundOf(step, duty) === turn.data.round;
	};
	return new Map(
		turns.flatMap((turn): [string, Values][] => {
			const duty = keyed.get(`${turn.personId} ${turn.data.programme}`);
			const programme = titled.get(turn.data.programme!);
			if (!duty || !programme || !needed(turn, duty)) return [];
			return [[turn.id, valuesOf(turn, programme, duty, origin)]];
		})
	);
};

function valuesOf(
	{ firstName, language }: Turn,
	{ id, title, modules }: Programme,
	{ dueOn }: Duty,
	origin: string
): Values {
	const t = mailFrame[language];
	const date = dueOn === null ? '' : longDate(dueOn, language);
	return {
		...{ firstName, programme: title, date, url: `${origin}/programme/${id}` },
		when: dueOn === null ? t.anyTime : t.by(date),
		duration: durationOf(modules, language)
	};
}

/** How long the parts take that must be done: in minutes up to an hour and a half, then in hours. */
function durationOf(modules: Programme['modules'], language: Language): string {
	const minutes = counting(modules).reduce((sum, module) => sum + module.minutes, 0);
	const t = mailFrame[language];
	return minutes <= 90 ? t.minutes(minutes) : t.hours(Math.round(minutes / 60));
}
