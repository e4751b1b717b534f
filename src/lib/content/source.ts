import { type Document, LineCounter, type Node, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Field, Finding } from '#lib/dilemma/finding.ts';
import { type Problem, messageOf } from '#lib/content/problem.ts';

/** One parsed content file. `body` is the Markdown after the front matter, from line `bodyLine`. */
export type Source = {
	path: string;
	document: Document.Parsed;
	lines: LineCounter;
	body: string;
	bodyLine: number;
};

/** Parses a YAML file, or the front matter of a Markdown file. */
export function parseSource(
	path: string,
	content: string
): { source: Source; problems: Problem[] } {
	const text = content.replaceAll('\r\n', '\n');
	const markdown = path.endsWith('.md');
	const { yaml, body, bodyLine } = markdown ? splitFrontMatter(text) : wholeYaml(text);
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
	const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => {
		const { line, col } = lines.linePos(pos[0]);
		return { path, line, column: col, message: `this is not YAML: ${message}` };
	});
	if (markdown && yaml === '')
		problems.push({
			path,
			line: 1,
			column: 1,
			message: 'this file has no front matter between ---'
		});
	return { source: { path, document, lines, body, bodyLine }, problems };
}

/** The finding as a problem at the key it is about, or at what should hold that key. */
export function problemAt(source: Source, finding: Finding): Problem {
	const { line, col } = source.lines.linePos(offsetOf(source.document, finding.field));
	return {
		path: source.path,
		line: Math.max(line, 1),
		column: Math.max(col, 1),
		message: messageOf(finding),
		finding
	};
}

/** The id a file has by its name: content/dilemmas/de-envelop.md is de-envelop. */
export function idOf(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

/** Keeps every line on its own number: the opening --- becomes an empty line. */
function splitFrontMatter(text: string) {
	const match = /^---\n(.*?\n)---(?:\n|$)/s.exec(text);
	if (!match) return { yaml: '', body: text, bodyLine: 1 };
	const bodyLine = match[0].split('\n').length;
	return { yaml: `\n${match[1]}`, body: text.slice(match[0].length), bodyLine };
}

function wholeYaml(text: string) {
	return { yaml: text, body: '', bodyLine: 1 };
}

function offsetOf(document: Document.Parsed, field: Field): number {
	let node: unknown = document.contents;
	let offset = startOf(node);
	for (const key of field) {
		const step = descend(node, key);
		if (step === undefined) break;
		offset = step.offset;
		node = step.node;
	}
	return offset;
}

function descend(node: unknown, key: string | number) {
	if (isMap(node)) {
		const pair = node.items.find(
			(item) => isScalar(item.key) && String(item.key.value) === String(key)
		);
		return pair && { node: pair.value, offset: startOf(pair.key) };
	}
	if (!isSeq(node) || typeof key !== 'number' || !(key in node.items)) return undefined;
	return { node: node.items[key], offset: startOf(node.items[key]) };
}

function startOf(node: unknown): number {
	return (node as Node | null)?.range?.[0] ?? 0;
}
