/** Declarations of custom properties, by name, in the order of the file. */
export type Tokens = ReadonlyMap<string, string>;

/** Why a line of a token sheet is not taken. */
export type TokenProblem = { line: number; kind: 'not-read' | 'not-safe' | 'too-long' };

export type TokenSheet =
	| {
			ok: true;
			tokens: Tokens;
			/** Properties of others, which nothing here reads. */ left: number;
	  }
	| { ok: false; problems: TokenProblem[] };

/** How many declarations a sheet has at most, and how long a value is. */
export const mostTokens = 5_000;
const longestValue = 300;

const ours = /^--(basis|nl|utrecht)-[a-z0-9-]+$/;
/** Values that ask nothing of the network and end nothing: numbers, words, colours, lengths, calculations. */
const safe = /^[\w\s#%.,()+*/'"-]+$/;
const functions = new Set([
	...['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix'],
	...['var', 'calc', 'min', 'max', 'clamp', 'cubic-bezier', '']
]);

/**
 * Reads design tokens of a municipality as they come out of its tools: one or more blocks of custom
 * properties under `:root` or a class. Only names of the design systems that we use are kept (`--basis-*`,
 * `--nl-*`, `--utrecht-*`), and only values that can do nothing but be a value.
 */
export function readTokens(css: string): TokenSheet {
	const text = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
	const tokens = new Map<string, string>();
	const problems: TokenProblem[] = [];
	let left = 0;
	const part = /\s*(?:((?::root|\.[\w-]+)\s*\{)|(\})|(--[\w-]+)\s*:([^;{}]*)(?:;|(?=\}))|([^]))/gy;
	for (const found of text.matchAll(part)) {
		const [whole, , , name, written, other] = found;
		const start = found.index + (whole.length - whole.trimStart().length);
		const problem = (kind: TokenProblem['kind']) =>
			problems.push({ line: text.slice(0, start).split('\n').length, kind });
		if (other !== undefined && other.trim() !== '') {
			problem('not-read');
			break;
		}
		if (name === undefined) continue;
		const value = written!.trim();
		if (!ours.test(name)) left++;
		else if (value.length > longestValue) problem('too-long');
		else if (!isSafe(value)) problem('not-safe');
		else tokens.set(name, value);
	}
	if (tokens.size > mostTokens) return { ok: false, problems: [{ line: 1, kind: 'too-long' }] };
	return problems.length > 0 ? { ok: false, problems } : { ok: true, tokens, left };
}

function isSafe(value: string): boolean {
	if (!safe.test(value) || value.includes('//') || value.includes('/*')) return false;
	const quotes = value.match(/['"]/g)?.join('') ?? '';
	if (!/^(''|"")*$/.test(quotes)) return false;
	const called = [...value.matchAll(/([\w-]*)\(/g)].map(([, name]) => name!.toLowerCase());
	const depth = [...value].reduce(
		(open, sign) => (open < 0 ? open : open + Number(sign === '(') - Number(sign === ')')),
		0
	);
	return depth === 0 && called.every((name) => functions.has(name));
}

/** Tokens as declarations, one on each line: what is kept of a sheet. */
export const writeTokens = (tokens: Tokens): string =>
	[...tokens].map(([name, value]) => `${name}:${value};`).join('\n');
