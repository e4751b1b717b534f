import { isWorkday } from '../../programme/workdays.ts';
import { today } from '../clock.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
	...{ timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' }
});

/** Mail of the office is handed over from nine, and not from five. */
const [opens, closes] = [9, 17];

/** Whether it is a workday between nine and five in the Netherlands. */
export function inOfficeHours(now: Date): boolean {
	const hour = Number(clock.format(now));
	return hour >= opens && hour < closes && isWorkday(today(now));
}
