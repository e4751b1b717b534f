const contact = 'https://github.com/tweesprong/tweesprong/security/advisories/new';

/** security.txt (RFC 9116) of this installation, valid for 300 days from `now`. */
export function securityTxt(origin: string, now: Date): string {
	const expires = new Date(now.getTime() + 300 * 86_400_000).toISOString();
	return [
		`Contact: ${contact}`,
		`Expires: ${expires}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${origin}/.well-known/security.txt`,
		''
	].join('\n');
}
