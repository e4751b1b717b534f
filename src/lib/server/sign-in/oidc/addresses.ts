/** The addresses of this site that a provider has to know. */
export const addressesOf = (origin: string, slug: string) => ({
	callback: callbackOf(origin, slug),
	backChannel: `${origin}/auth/back-channel/${slug}`,
	afterSignOut: afterSignOut(origin),
	keys: `${origin}/auth/oidc/${slug}/keys`
});

/** Where a provider sends a browser back to. */
export const callbackOf = (origin: string, slug: string) => `${origin}/auth/oidc/${slug}/callback`;

/** Where it sends one that signed out. */
export const afterSignOut = (origin: string) => `${origin}/sign-in`;
