import type { Day } from '#lib/report/day.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import { patterned } from './docx-patterns.ts';
import { repacked } from './repack.ts';
import { unzip } from './unzip.ts';
import { zip } from './zip.ts';

const locales: Record<Tongue, string> = { nl: 'nl-NL', en: 'en-GB' };

/** What the library numbers at random, or on from the document before: each is numbered anew from 1. */
const numbered: readonly (readonly [found: RegExp, name: string])[] = [
	[/\brId[\w-]{15,}/g, 'rIdOwn'],
	[/\b_Toc\d+/g, '_Toc'],
	[/(?<=<w:bookmark(?:Start|End) (?:w:name="[^"]*" )?w:id=")\d+/g, ''],
	[/(?<=<wp:docPr id=")\d+/g, '']
];

/**
 * A Word document of the library as it is to be: the same book gives the same bytes, with the date of its
 * numbers; charts have patterns and speak the language of the book.
 */
export function steadied(
	document: Uint8Array,
	date: Day,
	language: Tongue
): Uint8Array<ArrayBuffer> {
	const names = numbered.map(() => new Map<string, string>());
	return repacked(withoutTimes(document), (text, path) => {
		let steady = text;
		for (const [at, [found, name]] of numbered.entries()) {
			const known = names[at]!;
			steady = steady.replace(found, (old) => {
				if (!known.has(old)) known.set(old, `${name}${known.size + 1}`);
				return known.get(old)!;
			});
		}
		if (path === 'docProps/core.xml') return core(steady, date, language);
		return path.startsWith('word/charts/chart')
			? patterned(steady).replaceAll('"en-US"', `"${locales[language]}"`)
			: steady;
	});
}

const core = (text: string, date: Day, language: Tongue): string =>
	text
		.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${date}T00:00:00Z`)
		.replace('</dc:creator>', `</dc:creator><dc:language>${language}</dc:language>`);

/** The workbooks behind the charts, without the times at which they were made. */
function withoutTimes(document: Uint8Array): Uint8Array {
	const parts = unzip(document, 'all', 200_000_000);
	if (!parts.ok) throw new Error(`the document is ${parts.refused}`);
	return zip(
		[...parts.value].map(([path, data]) => ({
			path,
			data: path.endsWith('.xlsx') ? repacked(data, (text) => text) : data
		}))
	);
}
