import type { Library } from '../content/library.ts';
import type { Day } from '../programme/calendar.ts';
import { productVersion } from './admin.ts';
import { finishCounted } from './ballot/finish-counted.ts';
import { today } from './clock.ts';
import { anyAccount, hasAccount, putSetUpLink } from './db/accounts.ts';
import { waitAlone } from './db/alone.ts';
import { connect, type Db } from './db/connect.ts';
import { openPools } from './db/pools.ts';
import { ownProgrammes } from './db/programme-publications.ts';
import { publish } from './db/programmes.ts';
import { ensurePartitions } from './db/statements.ts';
import { demoAccounts, demoEmail, demoPassword } from './demo/accounts.ts';
import { seedBallots } from './demo/ballots.ts';
import { seedDemo } from './demo/seed.ts';
import { oneTimeToken } from './secrets.ts';

const LINK_HOURS = 24;

export type Account = { name: string; email: string; password: string; role: string };
export type Prepared = { accounts: Account[]; adminLink?: string };

/**
 * Readies a migrated database for the app: publishes new versions of the library, makes the partitions
 * of the coming two years, destroys keys of periods that are counted, and on an empty database seeds the
 * demo or makes the one-time link for the first administrator. Doing it again changes nothing but the link.
 * Of processes that start at once, one does it after the other.
 */
export async function prepare(options: {
	url: string;
	library: Library;
	demo: boolean;
	people?: number;
	origin: string;
	/** Where key files are kept, and the secret of the installation, which signs the record of a count. */
	ballots: { keyDir: string; secret: string };
	progress: (line: string) => void;
}): Promise<Prepared> {
	const { db, close } = connect(options.url, 2);
	const others = await waitAlone(options.url);
	try {
		const on = today();
		const empty = !(await anyAccount(db));
		if (empty && options.demo) {
			await seedDemo(db, options.library, {
				people: options.people ?? 1_200,
				today: on,
				progress: options.progress
			});
		}
		await ensurePartitions(db, on, 25);
		await publishLibrary(db, options.library, on);
		await finishCounted(db, options.ballots.keyDir);
		if (await isDemo(db)) {
			await seedChoices(options, on);
			return { accounts: demoAccounts.map(describe) };
		}
		if (!empty) return { accounts: [] };
		const { token, hash } = oneTimeToken();
		await putSetUpLink(db, hash, new Date(Date.now() + LINK_HOURS * 3_600_000));
		return { accounts: [], adminLink: `${options.origin}/set-up/${token}` };
	} finally {
		await close();
		await others.letIn();
	}
}

/** Publishes what is new in the library; a programme that the organisation publishes itself is its own. */
export async function publishLibrary(
	db: Db,
	{ programmes }: Pick<Library, 'programmes'>,
	on: Day
): Promise<void> {
	const ours = await ownProgrammes(db);
	for (const programme of programmes.values())
		if (programme.status === 'published' && !ours.has(programme.id))
			await publish(db, programme, on);
}

async function seedChoices(
	{ url, library, ballots, progress }: Parameters<typeof prepare>[0],
	on: Day
): Promise<void> {
	const pools = openPools(url, 2);
	try {
		const version = await productVersion();
		await seedBallots(pools, library, { ...ballots, today: on, version, progress });
	} finally {
		await pools.close();
	}
}

/** Whether this database holds the fictional municipality. */
export function isDemo(db: Db): Promise<boolean> {
	return hasAccount(db, demoEmail(demoAccounts[0]!));
}

function describe(account: (typeof demoAccounts)[number]): Account {
	return {
		name: `${account.givenName} ${account.familyName}`,
		email: demoEmail(account),
		password: demoPassword,
		role: account.says
	};
}
