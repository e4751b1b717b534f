import ts from 'typescript';

/** `type`: gone when the program runs. `dynamic`: fetched while it runs. */
export type Import = { target: string; kind: 'static' | 'dynamic' | 'type'; line: number };

/** Every import of a TypeScript or Svelte file, re-exports and `import.meta.glob` too. */
export function importsOf(path: string, text: string): Import[] {
	const source = sourceOf(path, text);
	const found: Import[] = [];
	visit(source);
	return found;

	function visit(node: ts.Node): void {
		const target = targetOf(node);
		const kind = kindOf(node);
		if (target && kind) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
			for (const one of target) found.push({ target: one, kind, line: line + 1 });
		}
		ts.forEachChild(node, visit);
	}
}

/** The program in a file; of a Svelte file its scripts, on their own lines. */
export function sourceOf(path: string, text: string): ts.SourceFile {
	const program = path.endsWith('.svelte') ? scriptsOf(text) : text;
	return ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function scriptsOf(text: string): string {
	const blank = (other: string) => other.replace(/[^\n]/g, ' ');
	let at = 0;
	let program = '';
	for (const match of text.matchAll(/(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g)) {
		program += blank(text.slice(at, match.index)) + match[0];
		at = match.index + match[0].length;
	}
	return program + blank(text.slice(at));
}

function targetOf(node: ts.Node): string[] | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
		return texts(node.moduleSpecifier);
	if (ts.isImportTypeNode(node))
		return ts.isLiteralTypeNode(node.argument) ? texts(node.argument.literal) : [];
	if (!ts.isCallExpression(node)) return undefined;
	const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
	return dynamic || isGlob(node) ? texts(node.arguments[0]) : undefined;
}

function kindOf(node: ts.Node): Import['kind'] | undefined {
	if (ts.isImportDeclaration(node)) return isTypeOnly(node.importClause) ? 'type' : 'static';
	if (ts.isExportDeclaration(node)) return node.isTypeOnly ? 'type' : 'static';
	if (ts.isImportTypeNode(node)) return 'type';
	if (ts.isCallExpression(node)) return isGlob(node) ? 'static' : 'dynamic';
	return undefined;
}

/** `import type {...}`, and `import { type A, type B }` with nothing else. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	if (clause.name || !names || !ts.isNamedImports(names)) return false;
	return names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

const isGlob = (node: ts.CallExpression) => node.expression.getText() === 'import.meta.glob';

function texts(node: ts.Node | undefined): string[] {
	if (!node) return [];
	if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(texts);
	return ts.isStringLiteralLike(node) ? [node.text] : ['(computed)'];
}
