import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
	type RegistrationResponseJSON
} from '@simplewebauthn/server';
import * as v from 'valibot';
import type { Auth } from '../auth.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import * as stored from '../db/passkeys.ts';
import { raiseSession } from '../db/sessions.ts';
import type { Owner } from './code-app.ts';
import { enter, type Entered } from './enter.ts';
import { codesOfFirst, tell, tidyCodes } from './recovery-codes.ts';
import { beginStep, endStep, seeStep, type Browser } from './steps.ts';
import { tellOwner } from './tell-owner.ts';

type Asked = { origin: string; browser: Browser; now: Date };
type Transports = NonNullable<RegistrationResponseJSON['response']['transports']>;

const hostOf = (origin: string) => new URL(origin).hostname;

/**
 * A challenge to sign in with a passkey (WebAuthn Level 3). After a password it names the passkeys of that
 * person; before one, the device offers what it has. The device asks for a finger, a face or a PIN, so a
 * passkey alone is two steps.
 */
export async function passkeyChallenge(
	db: Db,
	{ origin, browser, now }: Asked
): Promise<PublicKeyCredentialRequestOptionsJSON> {
	const personId = (await seeStep(db, browser, 'second-step', now))?.personId;
	const known = personId ? await stored.passkeysOf(db, personId) : [];
	const options = await generateAuthenticationOptions({
		rpID: hostOf(origin),
		userVerification: 'required',
		allowCredentials: known.map(({ credentialId, transports }) => ({
			...{ id: credentialId, transports: transports as Transports }
		}))
	});
	await beginStep(db, browser, 'passkey', { data: { challenge: options.challenge } }, now);
	return options;
}

/** Signs in with the answer of a device to the challenge of this browser. */
export async function enterByPasskey(
	db: Db,
	auth: Auth,
	{ origin, browser, now, answer }: Asked & { answer: string }
): Promise<(Entered & { to?: string }) | { state: 'wrong' }> {
	const step = await endStep(db, browser, 'passkey', now);
	const response = read<AuthenticationResponseJSON>(answer);
	const known = response && (await stored.findPasskey(db, response.id));
	if (!step || !known) return { state: 'wrong' };
	const { id, personId, credentialId, publicKey, counter } = known;
	const verified = await verifyAuthenticationResponse({
		...{ response, expectedChallenge: step.data.challenge!, expectedOrigin: origin },
		...{ expectedRPID: hostOf(origin), requireUserVerification: true },
		credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter }
	}).catch(() => undefined);
	if (!verified?.verified) return { state: 'wrong' };
	await stored.countPasskey(db, id, verified.authenticationInfo.newCounter);
	const first = await endStep(db, browser, 'second-step', now);
	const to = first?.personId === personId ? first.data.to : undefined;
	return { ...(await enter(db, auth, { personId, way: 'two-steps', now })), to };
}

/** A challenge to make a passkey on this device. It gets no name but what the browser shows its owner. */
export async function newPasskeyChallenge(
	db: Db,
	{ personId, name, email }: { personId: string; name: string; email: string },
	{ origin, browser, now }: Asked
): Promise<PublicKeyCredentialCreationOptionsJSON> {
	const known = await stored.passkeysOf(db, personId);
	const options = await generateRegistrationOptions({
		...{ rpName: 'Tweesprong', rpID: hostOf(origin), attestationType: 'none' },
		...{ userID: new Uint8Array(Buffer.from(personId)), userName: email, userDisplayName: name },
		authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
		excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId }))
	});
	const data = { challenge: options.challenge };
	await beginStep(db, browser, 'new-passkey', { personId, data }, now);
	return options;
}

/**
 * Keeps a passkey that a device made.
 * @returns the recovery codes, to be shown once (none where somebody has some), or `wrong`
 */
export async function addOwnPasskey(
	db: Db,
	{ personId, session }: Owner,
	{ origin, browser, now, answer, name }: Asked & { answer: string; name: string }
): Promise<{ codes: string[] } | 'wrong'> {
	const step = await endStep(db, browser, 'new-passkey', now);
	const response = read<RegistrationResponseJSON>(answer);
	if (!response || step?.personId !== personId) return 'wrong';
	const made = await verifyRegistrationResponse({
		...{ response, expectedChallenge: step.data.challenge!, expectedOrigin: origin },
		...{ expectedRPID: hostOf(origin), requireUserVerification: true }
	}).catch(() => undefined);
	if (!made?.verified) return 'wrong';
	const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential;
	return db.transaction(async (tx) => {
		const isNew = await stored.addPasskey(tx, {
			...{ personId, credentialId: id, publicKey: Buffer.from(publicKey), counter },
			...{ transports, name, madeOn: today(now) }
		});
		if (!isNew) return 'wrong';
		await raiseSession(tx, session.id);
		await tell(tx, personId, 'add-passkey');
		await tellOwner(tx, personId, 'passkey-added');
		return { codes: await codesOfFirst(tx, personId) };
	});
}

const isId = (text: string): boolean => v.is(v.pipe(v.string(), v.uuid()), text);

/** Takes a passkey of somebody away. Without any second step left, the recovery codes go too. */
export function removeOwnPasskey(db: Db, personId: string, id: string): Promise<void> {
	return db.transaction(async (tx) => {
		if (!isId(id) || (await stored.removePasskey(tx, personId, id)) === undefined) return;
		await tidyCodes(tx, personId);
		await tell(tx, personId, 'remove-passkey');
		await tellOwner(tx, personId, 'passkey-removed');
	});
}

/** An answer of a browser as JSON; nothing for what is none. */
function read<Answer extends { id: string }>(answer: string): Answer | undefined {
	try {
		const read = JSON.parse(answer) as Answer;
		return typeof read?.id === 'string' ? read : undefined;
	} catch {
		return undefined;
	}
}
