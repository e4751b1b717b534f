/** A table `[[annotations]]` of REUSE.toml. */
export type Annotation = { path: string[]; licence: string; copyright: string };

/**
 * Reads the part of TOML that REUSE.toml uses: tables of texts and lists of texts on one line each.
 * @throws on a line it does not know, so that nothing is passed over
 */
export function readReuse(text: string): Annotation[] {
	const annotations: Record<string, string[]>[] = [];
	for (const line of text.split('\n').map((each) => each.trim())) {
		if (line === '' || line.startsWith('#') || line === 'version = 1') continue;
		const pair = /^([\w-]+) = (\[.*\]|".*")$/.exec(line);
		if (line === '[[annotations]]') annotations.push({});
		else if (pair) Object.assign(annotations.at(-1) ?? {}, { [pair[1]!]: textsIn(pair[2]!) });
		else throw new Error(`REUSE.toml: cannot read \`${line}\``);
	}
	return annotations.map((keys) => ({
		path: keys.path ?? [],
		licence: keys['SPDX-License-Identifier']?.[0] ?? '',
		copyright: keys['SPDX-FileCopyrightText']?.[0] ?? ''
	}));
}

/** The annotation of a file: the last one that fits counts (REUSE 3.3). */
export function annotationOf(
	path: string,
	annotations: readonly Annotation[]
): Annotation | undefined {
	return annotations.findLast((each) => each.path.some((glob) => asPattern(glob).test(path)));
}

/** Files that carry no licence because they are one, or say it. */
export const isLicensing = (path: string) => path.startsWith('LICENSES/') || path === 'REUSE.toml';

const textsIn = (value: string) => [...value.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);

/** `*` is anything within a folder and `**` anything at all, names with a dot in front included. */
function asPattern(glob: string): RegExp {
	const parts = glob.split(/(\*+)/).map((part) => {
		if (part.startsWith('*')) return part === '*' ? '[^/]*' : '.*';
		return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	});
	return new RegExp(`^${parts.join('')}$`);
}
