import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { forgetLearners } from '../db/lti-people.ts';
import {
	addPlatform,
	changePlatform,
	findPlatform,
	isTaken,
	removePlatform
} from '../db/lti-platforms.ts';
import { retryResults } from '../db/lti-results.ts';
import type { PlatformForm } from './form.ts';

type Act = { id: string; actor: string };

/**
 * Keeps what an administrator set of a learning system, a new one without `id`. Another issuer calls people by
 * other names, so what the old one called them is forgotten.
 * @returns its id; `taken` where another one has this issuer and name; nothing when there is no such one
 */
export async function keepPlatform(
	db: Db,
	{ id, form, actor }: { id?: string; form: PlatformForm; actor: string }
): Promise<{ id: string } | 'taken' | undefined> {
	return db.transaction(async (tx) => {
		const known = id === undefined ? undefined : await findPlatform(tx, id);
		if (id !== undefined && !known) return undefined;
		if (await isTaken(tx, form, id)) return 'taken';
		const terms = { ...form, changedBy: actor };
		if (known) await changePlatform(tx, known.id, terms);
		const kept = known?.id ?? (await addPlatform(tx, terms));
		if (known && known.issuer !== form.issuer) await forgetLearners(tx, kept);
		await tell(tx, { id: kept, actor }, known ? 'change-platform' : 'add-platform');
		return { id: kept };
	});
}

/** Lets people in from a learning system, or no longer. */
export async function openToLearners(
	db: Db,
	{ id, open, actor }: Act & { open: boolean }
): Promise<void> {
	const platform = await findPlatform(db, id);
	if (!platform || platform.open === open) return;
	await db.transaction(async (tx) => {
		await changePlatform(tx, platform.id, { open, changedBy: actor });
		await tell(tx, { id, actor }, open ? 'open-platform' : 'close-platform');
	});
}

/** Takes a learning system away, with what it calls people and what it still wants to hear. */
export async function dropPlatform(db: Db, { id, actor }: Act): Promise<void> {
	if (!(await findPlatform(db, id))) return;
	await db.transaction(async (tx) => {
		await removePlatform(tx, id);
		await tell(tx, { id, actor }, 'remove-platform');
	});
}

/** Has completions that did not arrive told again. @returns how many; nothing when there is no such system */
export async function tryResultsAgain(db: Db, { id, actor }: Act): Promise<number | undefined> {
	if (!(await findPlatform(db, id))) return undefined;
	return db.transaction(async (tx) => {
		await tell(tx, { id, actor }, 'retry-results');
		return retryResults(tx, id);
	});
}

const tell = (tx: Db, { id, actor }: Act, action: string) =>
	record(tx, {
		...{ actor, role: 'administrator', action, object: `lti-platform ${id}` },
		...{ result: 'ok', origin: 'web' }
	});
