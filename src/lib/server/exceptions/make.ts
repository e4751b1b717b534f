import { addDays, addMonths, isDay, type Day } from '../../programme/calendar.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { addException, worksIn } from '../db/exceptions.ts';
import { countedProgrammes } from '../hr-question.ts';
import { reachable, whomOf, type ExceptionReader } from './exceptions.ts';
import { ownUnits } from './units.ts';

/** What HR fills in. `until` is the last day of it; `programme` empty is every programme. */
export type TypedException = {
	person: string;
	unit: string;
	programme: string;
	from: string;
	until: string;
};
export type ExceptionProblem =
	| 'nobody'
	| 'gone'
	| 'yourself'
	| 'your-unit'
	| 'no-day'
	| 'before'
	| 'past'
	| 'too-early'
	| 'too-long';
export type ExceptionProblems = Partial<Record<keyof TypedException, ExceptionProblem>>;

/** An exception is for a while: so many months at most. */
const longestMonths = 24;

/** Reads the fields of the form. */
export const typedException = (fields: FormData | URLSearchParams): TypedException => {
	const text = (name: string) => String(fields.get(name) ?? '').trim();
	return {
		...{ person: text('person'), unit: text('unit'), programme: text('programme') },
		...{ from: text('from'), until: text('until') }
	};
};

/**
 * Makes an exception for somebody else, or for a unit where this reader does not work in that time, within
 * what they see, with a line in the audit log.
 * @returns what is wrong with the fields, or `null` when it was made
 */
export function makeException(
	db: Db,
	reader: ExceptionReader,
	typed: TypedException
): Promise<ExceptionProblems | null> {
	return db.transaction(async (tx) => {
		const person = typed.person ? await reachable(tx, reader, typed.person) : null;
		const unit = (await ownUnits(tx, reader)).find(({ id }) => id === typed.unit);
		const programmes = await countedProgrammes(tx, reader.today);
		const isKnown = programmes.some(({ definition }) => definition.id === typed.programme);
		const problems: ExceptionProblems = {
			...(!typed.person && !typed.unit && { unit: 'nobody' }),
			...(typed.person && !person && { person: 'gone' }),
			...(person?.id === reader.personId && { person: 'yourself' }),
			...(!typed.person && typed.unit && !unit && { unit: 'gone' }),
			...(typed.programme && !isKnown && { programme: 'gone' }),
			...dayProblems(typed, reader.today)
		};
		if (!person && unit && Object.keys(problems).length === 0) {
			const own = await worksIn(tx, reader.personId, unit.id, typed);
			if (own) problems.unit = 'your-unit';
		}
		if (Object.keys(problems).length > 0) return problems;
		const startsOn = typed.from;
		const endsOn = addDays(typed.until, 1);
		const programme = typed.programme || null;
		const whom = person ? { personId: person.id } : { unitId: unit!.id };
		await addException(tx, { ...whom, programme, startsOn, endsOn });
		await record(tx, {
			...{ actor: reader.personId, role: 'hr', action: 'make-exception', object: 'exceptions' },
			...{ result: 'ok', origin: 'web' },
			detail: {
				...whomOf(person?.personnelNumber ?? null, unit?.name ?? null),
				...(programme && { programme }),
				...{ from: startsOn, until: typed.until }
			}
		});
		return null;
	});
}

/** It ends within two years, and it may have begun already: a month ago at most, not to rewrite what was. */
function dayProblems({ from, until }: TypedException, today: Day): ExceptionProblems {
	const begins = isDay(from);
	const ends = isDay(until);
	if (!begins || !ends) {
		return { ...(!begins && { from: 'no-day' }), ...(!ends && { until: 'no-day' }) };
	}
	if (from < addMonths(today, -1)) return { from: 'too-early' };
	if (until < from) return { until: 'before' };
	if (until < today) return { until: 'past' };
	return until > addMonths(from, longestMonths) ? { until: 'too-long' } : {};
}
