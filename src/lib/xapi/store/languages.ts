type Words = Record<string, string>;

const range = /^\s*([a-z]{1,8}(?:-[a-z\d]{1,8})*|\*)\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/i;

/** Languages of an Accept-Language header, the most wanted first (RFC 9110, section 12.5.4). */
export function wantedIn(acceptLanguage: string | null): string[] {
	const wanted = (acceptLanguage ?? '').split(',').flatMap((each) => {
		const [, tag, quality = '1'] = range.exec(each) ?? [];
		return tag !== undefined && Number(quality) > 0 ? [{ tag, quality: Number(quality) }] : [];
	});
	return wanted.sort((a, b) => b.quality - a.quality).map(({ tag }) => tag.toLowerCase());
}

/** The words in one language: the most wanted that is there, or else the first (RFC 4647, Lookup). */
export function inOneLanguage(words: Words, wanted: readonly string[]): Words {
	const tags = Object.keys(words);
	const best = wanted.map((tag) => bestOf(tags, tag)).find((tag) => tag !== undefined) ?? tags[0];
	return best === undefined ? {} : { [best]: words[best]! };
}

/** The language itself, one of its kinds, or the one that it is a kind of. */
function bestOf(tags: readonly string[], wanted: string): string | undefined {
	if (wanted === '*') return tags[0];
	const found = (fits: (tag: string) => boolean) => tags.find((tag) => fits(tag.toLowerCase()));
	const within = found((tag) => tag === wanted) ?? found((tag) => tag.startsWith(`${wanted}-`));
	if (within !== undefined || !wanted.includes('-')) return within;
	return bestOf(tags, wanted.slice(0, wanted.lastIndexOf('-')));
}
