/** Where a weak spot of the product is reported; what concerns one installation goes to the organisation. */
const makers = 'https://github.com/tweesprong/tweesprong/security/advisories/new';

/**
 * security.txt (RFC 9116) of this installation, valid for 300 days from `now`. Its own address stands in it
 * where that is certain: over https.
 * @param contact of the organisation, such as `mailto:security@example.nl`: it is asked first
 */
export function securityTxt(origin: string, contact: string | undefined, now: Date): string {
	const expires = new Date(now.getTime() + 300 * 86_400_000).toISOString();
	return [
		...(contact ? [`Contact: ${contact}`] : []),
		`Contact: ${makers}`,
		`Expires: ${expires}`,
		'Preferred-Languages: nl, en',
		...(origin.startsWith('https:') ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
		''
	].join('\n');
}
