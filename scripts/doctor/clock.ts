import type postgres from 'postgres';
import { about, type Finding } from './finding.ts';

const clock = about('clock');

/** Seconds that clocks may differ: a code of an app holds for thirty. */
const most = 5;

/** The middle of asking and hearing, against what was heard. */
async function differenceTo(moment: () => Promise<number>): Promise<number> {
	const asked = Date.now();
	const theirs = await moment();
	return Math.round((theirs - (asked + Date.now()) / 2) / 1000);
}

const judge = (who: string, seconds: number) =>
	Math.abs(seconds) <= most
		? clock.ok(`This machine and ${who} agree.`)
		: clock.trouble(
				`${who} is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}: let both follow NTP. Codes and sessions end at the wrong moment.`
			);

/** This machine's clock against that of the database. */
export async function lookAtDatabaseClock(sql: postgres.Sql): Promise<Finding[]> {
	const moment = async () => {
		const [row] = await sql`select extract(epoch from clock_timestamp()) * 1000 as at`;
		return Number(row!.at);
	};
	return [judge('the database', await differenceTo(moment))];
}

/** This machine's clock against the time that a site says, in whole seconds; without one it is unknown. */
export async function lookAtOtherClock(site: string | undefined): Promise<Finding[]> {
	if (!site)
		return [
			clock.unknown('Whether it is right: name a site to compare with, --time-of https://….')
		];
	try {
		const moment = async () => {
			const answer = await fetch(site, {
				...{ method: 'HEAD', redirect: 'manual' },
				signal: AbortSignal.timeout(10_000)
			});
			return Date.parse(answer.headers.get('date') ?? '') + 500;
		};
		const seconds = await differenceTo(moment);
		return [Number.isNaN(seconds) ? clock.unknown(`${site} says no time.`) : judge(site, seconds)];
	} catch {
		return [clock.unknown(`${site} does not answer.`)];
	}
}
