import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** How many compilations an intermediate result outlives its last use. */
const CACHE_AGE = 10;

let made: NodeCompiler | undefined;

/** One compiler for the whole process; it brings its own fonts. */
const compiler = () => (made ??= NodeCompiler.create());

/**
 * Sets a Typst source as PDF/UA-1. `data` reaches the source as JSON in `sys.inputs.data` and never as
 * source; `date` (YYYY-MM-DD) is the date of the document, so that the same data give the same bytes.
 * When a text holds a sign that no font has, the PDF is tagged all the same but makes no PDF/UA claim.
 * @throws with the compiler's words when the source is wrong, lacks a title or an alternative text
 */
export function typeset(source: string, data: object, date: string): Uint8Array<ArrayBuffer> {
	const compiled = compiler().compile({
		mainFileContent: source,
		inputs: { data: JSON.stringify(data) }
	});
	const document = compiled.result;
	if (!document) {
		throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
	}
	const creationTimestamp = Date.parse(date) / 1000;
	try {
		return new Uint8Array(compiler().pdf(document, { pdfStandard: 'ua-1', creationTimestamp }));
	} catch (problem) {
		if (!String(problem).includes('could not be displayed')) throw problem;
		return new Uint8Array(compiler().pdf(document, { creationTimestamp }));
	} finally {
		compiler().evictCache(CACHE_AGE);
	}
}
