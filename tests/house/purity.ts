import ts from 'typescript';
import { sourceOf } from './imports.ts';

const calls = /\b(Date\.now|Math\.random|performance\.now|randomUUID|getRandomValues)$/;
const globals = new Set(['fetch', 'setTimeout', 'setInterval', 'process', 'console']);

/** One line for everything in a file that asks the world for the time, for chance, or for anything else. */
export function worldly(path: string, text: string): string[] {
	const source = sourceOf(path, text);
	const found: string[] = [];
	visit(source);
	return found;

	function visit(node: ts.Node): void {
		if (asksTheWorld(node)) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
			found.push(
				`${path}:${line + 1} says ${node.getText(source)}: in a pure room it is an argument`
			);
		}
		ts.forEachChild(node, visit);
	}
}

function asksTheWorld(node: ts.Node): boolean {
	if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && !node.arguments?.length;
	if (ts.isPropertyAccessExpression(node))
		return calls.test(node.getText()) || isGlobal(node.expression);
	return (
		ts.isCallExpression(node) && (isNamed(node.expression, 'Date') || isGlobal(node.expression))
	);
}

const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;
const isGlobal = (node: ts.Node) => ts.isIdentifier(node) && globals.has(node.text);
