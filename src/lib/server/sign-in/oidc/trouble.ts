import { errors as jose } from 'jose';
import {
	AuthorizationResponseError,
	ClientError,
	ResponseBodyError,
	WWWAuthenticateChallengeError
} from 'openid-client';
import { today } from '../../clock.ts';
import type { Db } from '../../db/connect.ts';
import { keepTrouble, type IdentityProvider } from '../../db/identity-providers.ts';
import { SecretUnreadable } from './client.ts';

/** What can be wrong between this site and a provider; i18n/sign-in-trouble.ts says what to do about it. */
export const technical = [
	...(['unknown-host', 'closed-port', 'no-answer', 'bad-certificate', 'no-http'] as const),
	...(['no-discovery', 'other-issuer', 'wrong-client', 'wrong-address', 'wrong-scope'] as const),
	...(['refused', 'bad-code', 'bad-answer', 'bad-signature', 'wrong-audience'] as const),
	...(['wrong-time', 'secret-unreadable', 'closed-network', 'other'] as const)
] as const;

/** What can be wrong with who came from a provider. */
export const personal = [
	...(['wrong-level', 'no-email', 'unverified-email', 'no-number', 'no-name'] as const),
	...(['unknown-person', 'other-account', 'not-employed', 'cancelled', 'expired'] as const)
] as const;

export type Trouble = (typeof technical)[number] | (typeof personal)[number];

/** Keeps what went wrong for the administrator, unless somebody only changed their mind. @returns it */
export async function tellTrouble(
	db: Db,
	provider: Pick<IdentityProvider, 'id'>,
	problem: unknown,
	now: Date
): Promise<Trouble> {
	const trouble = isTrouble(problem) ? problem : troubleOf(problem);
	const isOwn = trouble === 'cancelled' || trouble === 'expired' || trouble === 'not-employed';
	if (!isOwn) await keepTrouble(db, provider.id, trouble, today(now));
	return trouble;
}

/** Reads a code of trouble. */
export const isTrouble = (value: unknown): value is Trouble =>
	[...technical, ...personal].includes(value as Trouble);

/** What an error of openid-client, jose or the network is about. */
export function troubleOf(problem: unknown): Trouble {
	if (problem instanceof SecretUnreadable) return 'secret-unreadable';
	if (problem instanceof AuthorizationResponseError) return ofAnswer(problem.error);
	if (problem instanceof ResponseBodyError) return ofAnswer(problem.error);
	if (problem instanceof WWWAuthenticateChallengeError) return 'wrong-client';
	const network = ofNetwork(problem);
	if (network) return network;
	if (problem instanceof jose.JWKSNoMatchingKey || problem instanceof jose.JWSInvalid)
		return 'bad-signature';
	if (problem instanceof jose.JWSSignatureVerificationFailed) return 'bad-signature';
	if (problem instanceof jose.JOSEAlgNotAllowed) return 'bad-signature';
	if (problem instanceof jose.JWKSTimeout) return 'no-answer';
	if (problem instanceof ClientError) return ofClient(problem);
	return 'other';
}

/** An error code of OAuth 2.0 (RFC 6749) or OpenID Connect Core, section 3.1.2.6. */
function ofAnswer(code: string): Trouble {
	const known: Record<string, Trouble> = {
		...{
			access_denied: 'cancelled',
			login_required: 'cancelled',
			interaction_required: 'cancelled'
		},
		...{ invalid_client: 'wrong-client', unauthorized_client: 'wrong-client' },
		...{ invalid_redirect_uri: 'wrong-address', invalid_scope: 'wrong-scope' },
		...{ invalid_grant: 'bad-code', unmet_authentication_requirements: 'wrong-level' },
		...{ temporarily_unavailable: 'no-answer', server_error: 'refused' }
	};
	return (Object.hasOwn(known, code) && known[code]) || 'refused';
}

const codesOfNetwork: Record<string, Trouble> = {
	NETWORK_CLOSED: 'closed-network',
	...{ ENOTFOUND: 'unknown-host', EAI_AGAIN: 'unknown-host', ECONNREFUSED: 'closed-port' },
	...{ ETIMEDOUT: 'no-answer', ECONNRESET: 'no-answer', OAUTH_TIMEOUT: 'no-answer' },
	...{ EHOSTUNREACH: 'no-answer', ENETUNREACH: 'no-answer', UND_ERR_CONNECT_TIMEOUT: 'no-answer' },
	...{ UND_ERR_SOCKET: 'no-answer', ERR_SSL_WRONG_VERSION_NUMBER: 'bad-certificate' }
};

/** The codes of Node, somewhere below the error of a request. */
function ofNetwork(problem: unknown): Trouble | undefined {
	for (let at = problem; at instanceof Error; at = at.cause) {
		const code = 'code' in at ? String(at.code) : '';
		if (codesOfNetwork[code]) return codesOfNetwork[code];
		if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return 'bad-certificate';
		if (at instanceof AggregateError && at.errors[0]) return ofNetwork(at.errors[0]);
	}
	return undefined;
}

function ofClient({ code, cause }: ClientError): Trouble {
	const claim = (cause as { cause?: { claim?: string } } | undefined)?.cause?.claim;
	switch (code) {
		case 'OAUTH_HTTP_REQUEST_FORBIDDEN':
			return 'no-http';
		case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
			return 'other-issuer';
		case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
		case 'OAUTH_RESPONSE_IS_NOT_JSON':
			return 'no-discovery';
		case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
			return 'wrong-time';
		case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
			return claim === 'iss' ? 'other-issuer' : claim === 'aud' ? 'wrong-audience' : 'bad-answer';
		default:
			return 'bad-answer';
	}
}
