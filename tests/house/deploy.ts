import { parseAllDocuments } from 'yaml';

type Values = { [name: string]: unknown };

/** What stands at a path such as `.Values.keys.size`. */
function lookUp(scope: Values, path: string): unknown {
	return path
		.split('.')
		.filter((name) => name !== '')
		.reduce<unknown>((at, name) => (at as Values | undefined)?.[name], scope);
}

/**
 * Fills in a template of the chart, as Helm does, as far as ours go: values, and parts that stand there with
 * a value only.
 * @throws {Error} for a value that is not there, or a template that does something else
 */
export function render(template: string, scope: Values): string {
	const parts = template.replaceAll(
		/^ *\{\{- with (\.[\w.]+) \}\}\n([^]*?)^ *\{\{- end \}\}\n/gm,
		(_, path, inner) => {
			const value = lookUp(scope, path);
			return value ? inner.replaceAll('{{ . }}', String(value)) : '';
		}
	);
	return parts.replaceAll(/\{\{(.*?)\}\}/g, (found, inner) => {
		const value = lookUp(scope, inner.trim());
		if (!/^ \.[\w.]+ $/.test(inner) || value === undefined)
			throw new Error(`no such value: ${found}`);
		return String(value);
	});
}

/**
 * The documents of a YAML file.
 * @throws {Error} what is wrong in it
 */
export function documentsIn(text: string): Values[] {
	return parseAllDocuments(text, { merge: true }).map((document) => {
		if (document.errors[0]) throw document.errors[0];
		return document.toJS() as Values;
	});
}

/** Every value of a name anywhere below. */
export function found(name: string, below: unknown): unknown[] {
	if (typeof below !== 'object' || below === null) return [];
	return Object.entries(below).flatMap(([key, value]) => [
		...(key === name ? [value] : []),
		...found(name, value)
	]);
}

/** The regular expression of an expression in a file, which stands after `before` and up to a space. */
export function patternAfter(text: string, before: string): RegExp {
	const at = text.indexOf(before);
	if (at < 0) throw new Error(`nothing says ${before}`);
	return new RegExp(text.slice(at + before.length).split(/\s/)[0]!);
}

/** Migrations that would break the version that still runs beside them, by what they do. */
const contracts: [string, RegExp][] = [
	['drops a column', /\bDROP COLUMN\b/i],
	['drops a table', /\bDROP TABLE\b/i],
	['renames', /\bRENAME (?:COLUMN|TO)\b/i],
	['changes a type', /\bALTER COLUMN \S+ (?:SET DATA )?TYPE\b/i],
	['asks a value of rows that the old version adds', /\bALTER COLUMN \S+ SET NOT NULL\b/i],
	[
		'asks a value of rows that the old version adds',
		/\bADD COLUMN (?:(?!DEFAULT)[^;])*\bNOT NULL\b(?!(?:[^;]*\bDEFAULT\b))/i
	]
];

/** One line for everything in a migration that the version before it cannot live with. */
export function contractsIn(path: string, text: string): string[] {
	return text
		.split('--> statement-breakpoint')
		.flatMap((statement) =>
			contracts.filter(([, pattern]) => pattern.test(statement)).map(([what]) => `${path} ${what}`)
		);
}
