import {
	startAuthentication,
	startRegistration,
	WebAuthnError,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/browser';

/** Has the device sign a challenge. @returns its answer as JSON; `undefined` when its owner stopped */
export async function showPasskey(
	options: PublicKeyCredentialRequestOptionsJSON
): Promise<string | undefined> {
	try {
		return JSON.stringify(await startAuthentication({ optionsJSON: options }));
	} catch {
		return undefined;
	}
}

/** Has the device make a passkey. `known`: it has one already; `undefined`: its owner stopped. */
export async function makePasskey(
	options: PublicKeyCredentialCreationOptionsJSON
): Promise<{ answer: string } | 'known' | undefined> {
	try {
		return { answer: JSON.stringify(await startRegistration({ optionsJSON: options })) };
	} catch (problem) {
		const known = 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
		return problem instanceof WebAuthnError && problem.code === known ? 'known' : undefined;
	}
}
