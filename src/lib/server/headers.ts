/** Pages that are made to stand in somebody else's: the policy of each names the sites that may. */
const framed = /^\/(embed|lti\/(new-tab|problem|deep-linking))(\/|\?|$)/;

/** What other systems wrote, of any type. */
const written = /^\/xapi(\/|\?|$)/;

/** The headers of scripts and styles of the build. */
export const fileHeaders = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin'
};

/**
 * The security headers of every answer, files included (docs/security.md names the source of each).
 * A page replaces the Content-Security-Policy by Kit's own, with a nonce; anything else may load nothing.
 * @param secure whether the request came over https, which adds HSTS
 * @param path of a page that other sites may show: it gets no X-Frame-Options, which knows no sites; in the record
 * store nothing is run
 */
export function securityHeaders(secure: boolean, path = '/'): Record<string, string> {
	const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
	return {
		'content-security-policy': written.test(path) ? `${policy}; sandbox` : policy,
		...fileHeaders,
		...(!framed.test(path) && { 'x-frame-options': 'DENY' }),
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
		...(secure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' })
	};
}

/**
 * Lets a page ask a ballot box on another host. Every page: an envelope that could not be sent goes from
 * whichever is opened next.
 */
export function allowBallotBox(headers: Headers, box: string): void {
	const policy = headers.get('content-security-policy');
	if (!box || !policy) return;
	headers.set(
		'content-security-policy',
		policy.replace("connect-src 'self'", `connect-src 'self' ${box}`)
	);
}

/** Lets these sites show a page in theirs. */
export function allowFramers(headers: Headers, origins: readonly string[]): void {
	const policy = headers.get('content-security-policy');
	if (origins.length === 0 || !policy) return;
	headers.set(
		'content-security-policy',
		policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(' ')}`)
	);
}

/** Lets a page send a form to another site. */
export function allowFormsTo(headers: Headers, origin: string | undefined): void {
	const policy = headers.get('content-security-policy');
	if (!origin || !policy) return;
	headers.set(
		'content-security-policy',
		policy.replace("form-action 'self'", `form-action 'self' ${origin}`)
	);
}
