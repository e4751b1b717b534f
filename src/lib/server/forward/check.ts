import type { ForwardTrouble } from '#lib/xapi/forward/trouble.ts';
import { verdictOn, type Answer } from '#lib/xapi/forward/verdict.ts';
import type { Db } from '../db/connect.ts';
import { findTarget } from '../db/forward-targets.ts';
import { isUuid } from '../uuid.ts';
import { NoAnswer } from './adapter.ts';
import type { OutsideStore } from './outside-store.ts';
import { openStore } from './run.ts';

/** `ok`; `warning`: it works, and could be better; `wrong`: nothing can be sent. */
export type StoreCheck = {
	name: 'about' | 'version' | 'write' | 'read';
	result: 'ok' | 'warning' | 'wrong';
	trouble?: ForwardTrouble;
};

/** How long a store may take while somebody waits for it, in milliseconds. */
const patience = 8_000;

/** Tries the way to a store; nothing when there is no such store. */
export async function tryTarget(
	db: Db,
	secret: string,
	id: string
): Promise<StoreCheck[] | undefined> {
	const target = isUuid(id) ? await findTarget(db, id) : undefined;
	if (!target) return undefined;
	const store = openStore(target, { secret, patience });
	if (!store) return [{ name: 'write', result: 'wrong', trouble: 'sealed' }];
	return checkStore(store, target.version);
}

/**
 * Tries a store without leaving anything there: what it says of itself, whether it knows the version, whether
 * we may write (a request without statements: a store takes it or finds it empty), and whether we may read.
 */
export async function checkStore(store: OutsideStore, version: string): Promise<StoreCheck[]> {
	try {
		const about = await store.about();
		const checks: StoreCheck[] = [aboutCheck(about)];
		if (checks[0]!.result === 'wrong') return checks;
		if (about.status === 200) checks.push(versionCheck(about, version));
		checks.push(writeCheck(await store.post([])));
		checks.push({ name: 'read', result: (await store.look()).status === 200 ? 'ok' : 'warning' });
		return checks;
	} catch (problem) {
		if (!(problem instanceof NoAnswer)) throw problem;
		return [{ name: 'about', result: 'wrong', trouble: problem.trouble }];
	}
}

/** A store may show itself to nobody but who it knows. */
function aboutCheck(answer: Answer): StoreCheck {
	const verdict = verdictOn(answer);
	const trouble = verdict.is === 'trouble' ? verdict.trouble : 'address';
	const isThere = versionsIn(answer).length > 0 || trouble === 'credentials';
	return isThere ? { name: 'about', result: 'ok' } : { name: 'about', result: 'wrong', trouble };
}

/** Whether it names a version of the same family: `1.0`, `2.0`. */
const versionCheck = (about: Answer, version: string): StoreCheck =>
	versionsIn(about).some((each) => each.startsWith(version.slice(0, 3)))
		? { name: 'version', result: 'ok' }
		: { name: 'version', result: 'wrong', trouble: 'version' };

function writeCheck(answer: Answer): StoreCheck {
	const verdict = verdictOn(answer);
	return verdict.is === 'trouble'
		? { name: 'write', result: 'wrong', trouble: verdict.trouble }
		: { name: 'write', result: 'ok' };
}

function versionsIn({ text }: Answer): string[] {
	try {
		const { version } = JSON.parse(text) as { version?: unknown };
		return Array.isArray(version) ? version.map(String) : [];
	} catch {
		return [];
	}
}
