import { reminderSteps, type ReminderStep } from '../../programme/reminder.ts';
import type { MailKind } from '../mail/kinds.ts';

/** The mail of each step. */
export const kindOf = {
	start: 'reminder-start',
	'half-way': 'reminder-half-way',
	week: 'reminder-week',
	day: 'reminder-day',
	overdue: 'reminder-overdue'
} as const satisfies Record<ReminderStep, MailKind>;

export const reminderKinds = reminderSteps.map((step) => kindOf[step]);
