import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spoiled } from '../attack/fuzz/json.ts';
import { course, ltiTown } from '../support/lti-town.ts';
import { choosingClaims, resourceClaims } from '../support/lti-platform.ts';

let town: Awaited<ReturnType<typeof ltiTown>>;

beforeAll(async () => {
	town = await ltiTown();
});
afterAll(() => town.close());

const launches = Number(process.env['FUZZ'] ?? 40);
const seed = 20261122;

test.each(['somebody', 'who chooses'])(
	'whatever a learning system signs of %s, the launch ends in words',
	async (of) => {
		const { platform, now } = town;
		const template =
			of === 'somebody'
				? resourceClaims(platform, 'nonce', course, now)
				: choosingClaims(platform, 'nonce', now);
		const states = new Set<string>();
		for (const said of fc.sample(spoiled(template), { numRuns: launches, seed })) {
			const { browser, state, nonce } = await town.begin();
			const claims = { ...(said as object), ...(hasNonce(said) && { nonce }) };
			const launched = await town.take(state, await town.platform.sign(claims));
			states.add(launched.state);
			if (launched.state === 'known')
				states.add((await town.enter(browser, launched.answer)).state);
		}
		expect(states).toContain('trouble');
		expect(states.size).toBeGreaterThan(1);
	}
);

const hasNonce = (said: unknown) =>
	typeof said === 'object' && said !== null && 'nonce' in said && said.nonce === 'nonce';
