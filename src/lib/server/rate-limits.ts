import { createHash } from 'node:crypto';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './client-network.ts';
import type { Db } from './db/connect.ts';
import { rateLimit } from './db/schema/rate-limit.ts';

/** Per kind of attempt: how many in how many seconds. */
const limits = {
	'sign-in-account': { points: 8, duration: 15 * 60 },
	'sign-in-address': { points: 60, duration: 15 * 60 },
	'second-step-person': { points: 8, duration: 15 * 60 },
	'second-step-person-month': { points: 60, duration: 30 * 24 * 60 * 60 },
	'passkey-address': { points: 60, duration: 15 * 60 },
	'forgot-account': { points: 3, duration: 60 * 60 },
	'forgot-address': { points: 20, duration: 15 * 60 },
	'sign-in-link-address': { points: 30, duration: 15 * 60 },
	'provider-address': { points: 120, duration: 5 * 60 },
	'lti-address': { points: 600, duration: 5 * 60 },
	'back-channel-address': { points: 300, duration: 60 },
	'provider-check-person': { points: 20, duration: 5 * 60 },
	'certificate-address': { points: 30, duration: 60 },
	'set-up-address': { points: 10, duration: 15 * 60 },
	'join-address': { points: 60, duration: 5 * 60 },
	'scim-client': { points: 1500, duration: 60 },
	'scim-address': { points: 30, duration: 15 * 60 },
	'xapi-address': { points: 200, duration: 15 * 60 },
	'pin-person': { points: 5, duration: 15 * 60 },
	'pin-person-month': { points: 30, duration: 30 * 24 * 60 * 60 },
	'pin-address': { points: 60, duration: 15 * 60 },
	'exports-person': { points: 300, duration: 10 * 60 },
	'uploads-person': { points: 60, duration: 10 * 60 },
	'searches-person': { points: 1200, duration: 5 * 60 }
} as const;

export type Limit = keyof typeof limits;

/** Counted in memory: stored, they would tell when somebody asked for a ballot, or opened a page. */
const unstored = {
	'ballots-person': { points: 60, duration: 10 * 60 },
	'pages-address': { points: 6000, duration: 60 }
} as const;

const ballotsOfPerson = new RateLimiterMemory(unstored['ballots-person']);
const pagesOfAddress = new RateLimiterMemory(unstored['pages-address']);

/**
 * Counts a request for ballots of somebody; nothing of it is stored.
 * @returns seconds to wait, or `null` when it is allowed
 */
export const askForBallots = (personId: string): Promise<number | null> =>
	waitOf(() => ballotsOfPerson.consume(personId));

/**
 * Counts a page for somebody who is signed out; nothing of it is stored.
 * @returns seconds to wait, or `null` when it is allowed
 */
export const openPage = (address: string): Promise<number | null> =>
	waitOf(() => pagesOfAddress.consume(networkOf(address)));

/**
 * Counts one attempt under a key that is hashed before it is stored.
 * @returns seconds to wait, or `null` when the attempt is allowed
 */
export async function attempt(db: Db, limit: Limit, key: string): Promise<number | null> {
	return waitOf(() => limiterOf(db, limit).consume(hashed(limit, key)));
}

async function waitOf(consume: () => Promise<unknown>): Promise<number | null> {
	try {
		await consume();
		return null;
	} catch (refusal) {
		if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
		throw refusal;
	}
}

/**
 * Counts an attempt under several limits, one after the other: who already has to wait for the first uses up
 * nothing of the next. @returns seconds to wait, or `null` when the attempt is allowed
 */
export async function attemptAll(
	db: Db,
	kinds: readonly Limit[],
	key: string
): Promise<number | null> {
	for (const limit of kinds) {
		const seconds = await attempt(db, limit, key);
		if (seconds !== null) return seconds;
	}
	return null;
}

/** Forgets the attempts under a key, after a success. */
export async function forget(db: Db, limit: Limit, key: string): Promise<void> {
	await limiterOf(db, limit).delete(hashed(limit, key));
}

/** Takes one attempt back, after a success: many people may share an address. */
export async function giveBack(db: Db, limit: Limit, key: string): Promise<void> {
	await limiterOf(db, limit).reward(hashed(limit, key));
}

function limiterOf(db: Db, limit: Limit) {
	return new RateLimiterDrizzle({
		storeClient: db,
		schema: rateLimit,
		clearExpiredByTimeout: false,
		...limits[limit]
	});
}

const hashed = (limit: Limit, key: string) => {
	const one = limit.endsWith('-address') ? networkOf(key) : key.trim().toLowerCase();
	return createHash('sha256').update(`${limit}:${one}`).digest('base64url');
};
