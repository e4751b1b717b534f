import { resolve } from '$app/paths';
import type { reportHub } from '#lib/i18n/report-builder-hub.ts';
import type { Hub } from '#lib/server/report/reports-hub.ts';

type Words = (typeof reportHub)['nl'];

/** Something that a year still misses, and where to do it. */
export type Missed = { text: string; href: string; label: string };

/** What a year still misses, in the order in which it is done. */
export function missedBy(state: NonNullable<Hub['state']>, year: number, t: Words): Missed[] {
	const { activities, unconfirmed, tables, planned, told, counts, uncounted, reports } = state;
	const register = resolve('/annual-report/activities');
	const ways = {
		activity: { href: resolve('/annual-report/activities/new'), label: t.toActivities },
		unconfirmed: { href: `${register}?year=${year}`, label: t.toUnconfirmed },
		tables: { href: resolve('/annual-report/tables'), label: t.toTables },
		plan: { href: resolve('/annual-report/plan'), label: t.toPlan },
		choices: { href: resolve('/secret-choices'), label: t.toCount },
		reports: { href: resolve('/annual-report/reports'), label: t.toReports }
	};
	return [
		...when(activities === 0, t.noActivities, ways.activity),
		...when(unconfirmed > 0, t.unconfirmed(unconfirmed), ways.unconfirmed),
		...when(tables === 0, t.noTables, ways.tables),
		...when(planned === 0, t.noPlan, ways.plan),
		...when(planned > told, t.planSilent(planned - told), ways.plan),
		...when(uncounted > 0, t.uncounted, ways.choices),
		...when(counts === 0 && uncounted === 0, t.noCount, ways.choices),
		...when(reports.length === 0, t.noReport, ways.reports),
		...reports.flatMap((report) => missedByReport(report, t))
	];
}

function missedByReport(
	{ slug: report, title, signed, edition }: NonNullable<Hub['state']>['reports'][number],
	t: Words
): Missed[] {
	const way = {
		sign: { href: resolve('/annual-report/reports/[report]', { report }), label: t.toSign },
		publish: {
			href: resolve('/annual-report/reports/[report]/publish', { report }),
			label: t.toPublish
		}
	};
	return [
		...when(edition === 0 && !signed, t.unsigned(title), way.sign),
		...when(edition === 0 && signed, t.unpublished(title), way.publish)
	];
}

const when = (is: boolean, text: string, way: Omit<Missed, 'text'>): Missed[] =>
	is ? [{ text, ...way }] : [];
