const allowed = ['http:', 'https:', 'mailto:'];

/** The address that a link leads to, as it is written; `undefined` where it is none of the web or mail. */
export function linkAddress(written: string): string | undefined {
	const url = URL.parse(written);
	return url && allowed.includes(url.protocol) ? url.href : undefined;
}
