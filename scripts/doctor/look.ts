import postgres from 'postgres';
import { besideUrl } from '../embedded/beside.ts';
import { checkDatabase } from '../start/check-database.ts';
import type { Settings } from '../start/settings.ts';
import { Trouble } from '../start/trouble.ts';
import { lookAtDatabaseClock, lookAtOtherClock } from './clock.ts';
import { lookAtSchema, lookAtServer } from './database.ts';
import { lookAtDisk } from './disk.ts';
import { about, type Finding } from './finding.ts';
import { lookAtKeys } from './keys.ts';
import { lookAtMail, lookAtOutbox } from './mail.ts';
import { lookAtRetention } from './retention.ts';
import { lookAtSettings } from './settings.ts';
import { lookAtSite } from './site.ts';

const database = about('database');

/** What an operator may name besides the settings. */
export type Named = { backups?: string; timeOf?: string };

/** Looks at everything an installation needs, and changes nothing. */
export async function lookAround(settings: Settings, { backups, timeOf }: Named) {
	const url = settings.databaseUrl ?? (await besideUrl(settings.dataDir, 'tweesprong'));
	const problem = url ? await unusable(url) : database.unknown('The built-in one does not run.');
	const sql = url && !problem ? postgres(url, { max: 1, onnotice: () => {} }) : undefined;
	try {
		return [
			...lookAtSettings(settings),
			...(problem ? [problem] : []),
			...(sql ? await lookAtServer(sql) : []),
			...(sql ? await lookAtSchema(sql, url!) : []),
			...(sql ? await lookAtDatabaseClock(sql) : []),
			...(await lookAtOtherClock(timeOf)),
			...(await lookAtMail(settings)),
			...(sql ? await lookAtOutbox(sql) : []),
			...(await lookAtKeys(sql, settings)),
			...(await lookAtRetention(sql, settings, backups)),
			...(await lookAtDisk(settings)),
			...(await lookAtSite(settings))
		];
	} finally {
		await sql?.end({ timeout: 1 });
	}
}

async function unusable(url: string): Promise<Finding | undefined> {
	try {
		await checkDatabase(url);
		return undefined;
	} catch (error) {
		if (!(error instanceof Trouble)) throw error;
		return database.trouble(error.message);
	}
}
