import { readFile } from 'node:fs/promises';
import type { Day } from '../programme/calendar.ts';
import type { Db } from './db/connect.ts';
import {
	installationOn,
	publishedVersions,
	type Installation,
	type PublishedVersion
} from './db/installation.ts';

export type AdminState = Installation & {
	/** The version of the product. */
	version: string;
	/** Nobody but the first administrator is in it yet. */
	empty: boolean;
	/** How long the database took to answer, in milliseconds. */
	milliseconds: number;
	programmes: PublishedVersion[];
};

/** How this installation stands: what is in it, and that the database answers. */
export async function adminState(db: Db, today: Day): Promise<AdminState> {
	const start = performance.now();
	const installation = await installationOn(db, today);
	const milliseconds = Math.max(1, Math.round(performance.now() - start));
	return {
		...installation,
		version: await productVersion(),
		empty: installation.people <= 1,
		milliseconds,
		programmes: await publishedVersions(db)
	};
}

/** The version of the product. The app always runs in the folder of its package.json. */
export async function productVersion(): Promise<string> {
	const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
	return version;
}
