import * as client from 'openid-client';
import type { Db } from '../../db/connect.ts';
import { findProvider, type IdentityProvider } from '../../db/identity-providers.ts';
import { ask } from '../../outgoing/ask.ts';
import { callbackOf } from './addresses.ts';
import { connect, type Connection } from './client.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** What is looked at, in this order. */
export type CheckName =
	'discovery' | 'keys' | 'client' | 'pkce' | 'levels' | 'scopes' | 'sign-out' | 'back-channel';

/** `ok`; `warning`: it works, and could be better; `wrong`: nobody can sign in. */
export type Check = { name: CheckName; result: 'ok' | 'warning' | 'wrong'; trouble?: Trouble };

/** Tries the connection to the provider of an address; nothing when there is none. */
export async function tryProvider(
	db: Db,
	slug: string,
	{ secret, origin }: { secret: string; origin: string }
): Promise<Check[] | undefined> {
	const provider = await findProvider(db, slug);
	return provider && checkProvider(provider, secret, origin);
}

/**
 * Tries the connection to a provider as far as that goes without a person: what it says of itself, its keys,
 * whether it knows us (by a code that cannot be right), and whether it can do what we ask. Nothing of what it
 * answers comes out but these results.
 */
export async function checkProvider(
	provider: IdentityProvider,
	secret: string,
	origin: string
): Promise<Check[]> {
	let connection: Connection;
	try {
		connection = await connect(provider, secret);
	} catch (problem) {
		return [{ name: 'discovery', result: 'wrong', trouble: troubleOf(problem) }];
	}
	const { config } = connection;
	const told = config.serverMetadata();
	const says = (list: string[] | undefined, wanted: string) => list?.includes(wanted) ?? false;
	const unknown = provider.levels.some((level) => !says(told.acr_values_supported, level));
	const strange = provider.scopes.some((scope) => !says(told.scopes_supported, scope));
	return [
		{ name: 'discovery', result: 'ok' },
		await tryKeys(config),
		await tryClient(config, callbackOf(origin, provider.slug)),
		{
			name: 'pkce',
			result: told.code_challenge_methods_supported
				? grade(says(told.code_challenge_methods_supported, 'S256'), 'wrong')
				: 'warning'
		},
		...(provider.levels.length > 0
			? [{ name: 'levels', result: grade(!unknown) } as const]
			: [{ name: 'levels', result: 'warning' } as const]),
		{ name: 'scopes', result: grade(!told.scopes_supported || !strange) },
		{ name: 'sign-out', result: grade(told.end_session_endpoint !== undefined) },
		{ name: 'back-channel', result: grade(told.backchannel_logout_supported === true) }
	];
}

const grade = (isGood: boolean, else_: Check['result'] = 'warning') => (isGood ? 'ok' : else_);

async function tryKeys(config: client.Configuration): Promise<Check> {
	try {
		const answer = await ask(config.serverMetadata().jwks_uri!, {
			...{ redirect: 'error', signal: AbortSignal.timeout(8_000) }
		});
		const { keys } = (await answer.json()) as { keys: unknown };
		if (answer.ok && Array.isArray(keys) && keys.length > 0) return { name: 'keys', result: 'ok' };
		return { name: 'keys', result: 'wrong', trouble: 'bad-signature' };
	} catch (problem) {
		return { name: 'keys', result: 'wrong', trouble: troubleOf(problem) };
	}
}

/** A provider that knows us refuses the code; one that does not refuses us. */
async function tryClient(config: client.Configuration, redirect_uri: string): Promise<Check> {
	const bogus = {
		code: client.randomState(),
		redirect_uri,
		code_verifier: client.randomPKCECodeVerifier()
	};
	try {
		await client.genericGrantRequest(config, 'authorization_code', bogus);
	} catch (problem) {
		const trouble = troubleOf(problem);
		if (trouble !== 'bad-code') return { name: 'client', result: 'wrong', trouble };
	}
	return { name: 'client', result: 'ok' };
}
