import type { Library } from '../../content/library.ts';
import { longDate } from '../../i18n/format.ts';
import { htmlLang, type Language } from '../../i18n/language.ts';
import { staffChanges } from '../../i18n/staff-changes.ts';
import { plusDays } from '#lib/staff/day.ts';
import type { JobMove, PersonChange, PersonSort } from '#lib/staff/plan.ts';
import type { PersonLine } from '#lib/staff/view.ts';
import { kindLabels } from '../kinds.ts';
import type { UnitNames } from './preview.ts';

type Job = Extract<JobMove, { act: 'open' }>['row'];

/** How a change of somebody reads in the list of one sort: as it is now, and as it becomes. */
export function personWords(names: UnitNames, { vocabulary }: Library, language: Language) {
	const t = staffChanges[language];
	const kinds: Record<string, string> = kindLabels(vocabulary, language);
	const units = (codes: readonly string[]) => codes.map(names).join(', ') || t.none;
	const groups = (codes: readonly string[]) =>
		codes.map((code) => audience(code)).join(', ') || t.none;
	const audience = (code: string): string => {
		const label = (vocabulary.audiences as Record<string, { nl: string; en: string }>)[code];
		return label?.[htmlLang(language)] ?? code;
	};
	const name = ({ givenName, familyName }: PersonChange['after']) => `${givenName} ${familyName}`;
	const job = ({ unit, kind, main, endsOn }: Job, others: readonly Job[]) =>
		[
			kinds[kind] ?? kind,
			...(others.length > 1 ? [names(unit), main ? t.main : t.notMain] : []),
			...(endsOn ? [t.until(longDate(plusDays(endsOn, -1), language))] : [])
		].join(', ');

	const words: Record<PersonSort, (change: PersonChange) => [was: string, becomes: string]> = {
		joins: ({ to, on }) => [units(to), longDate(on, language)],
		returns: ({ to, on }) => [units(to), longDate(on, language)],
		leaves: ({ from }) => [units(from), ''],
		moves: ({ from, to, jobs }) => [
			units(from),
			units(to.join() === from.join() ? later(jobs) : to)
		],
		contract: ({ jobs }) => {
			const was = jobs.flatMap((move) => (move.act === 'open' ? [] : [move.before]));
			const becomes = jobs.flatMap((move) => {
				if (move.act === 'drop') return [];
				const isEnded = move.act === 'set' && replaced(move, jobs);
				return isEnded ? [] : [move.row];
			});
			const all = (list: readonly Job[]) => list.map((each) => job(each, list)).join('; ');
			return [all(was) || t.none, all(becomes) || t.none];
		},
		name: ({ before, after }) => [name(before!), name(after)],
		email: ({ before, after }) => [before!.email ?? t.none, after.email ?? t.none],
		audiences: ({ before, after }) => [groups(before!.audiences), groups(after.audiences)],
		leads: ({ leads }) => [units(leads.stop), units(leads.begin)],
		roles: ({ from }) => [units(from), '']
	};
	return (change: PersonChange, sort: PersonSort): PersonLine => {
		const [was, becomes] = words[sort](change);
		return { number: change.after.number, name: name(change.after), was, becomes };
	};
}

/** Whether a contract only ends because another takes its place on that day. */
const replaced = ({ row }: Extract<JobMove, { act: 'set' }>, jobs: readonly JobMove[]) =>
	jobs.some((other) => other.act === 'open' && other.row.startsOn === row.endsOn);

/** Codes of the units where somebody begins. */
const later = (jobs: readonly JobMove[]): string[] =>
	jobs.flatMap((move) => (move.act === 'open' ? [move.row.unit] : []));
