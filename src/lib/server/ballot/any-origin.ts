/**
 * The ballot box may have a host of its own, which pages of the site ask. It never gets a cookie and
 * answers everybody the same, so any site may ask it.
 */
export const anyOrigin = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
};

/** The answer to a browser that asks whether a page of another origin may call. */
export const fromAnywhere = (): Response =>
	new Response(null, {
		status: 204,
		headers: {
			...anyOrigin,
			'access-control-allow-methods': 'GET, POST',
			'access-control-allow-headers': 'content-type',
			'access-control-max-age': '86400'
		}
	});
