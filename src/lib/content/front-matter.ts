import { visit } from 'yaml';
import type { Problem } from '#lib/content/problem.ts';
import type { Source } from '#lib/content/source.ts';

const dateOrTime = /^(?:\d{4}-\d{1,2}-\d{1,2}\b.*|\d{1,2}(?::\d{2}){1,2})$/;

/**
 * The traps of mdsvex in front matter: dates that change, braces that run. Keys that clash with a
 * component need no rule of their own: the schema knows every key.
 */
export function checkFrontMatter(source: Source): Problem[] {
	if (!source.path.endsWith('.md')) return [];
	const problems: Problem[] = [];
	visit(source.document, {
		Scalar(key, node) {
			if (!node.range || typeof node.source !== 'string') return;
			const { line, col } = source.lines.linePos(node.range[0]);
			const report = (message: string) =>
				problems.push({ path: source.path, line, column: col, message });
			if (key !== 'key' && node.type === 'PLAIN' && dateOrTime.test(node.source))
				report(`${node.source} is a date or time without quotes; write "${node.source}"`);
			if (/[{}]/.test(node.source)) report('this text has a brace, which may run as code');
		}
	});
	return problems;
}
