/** An appendix has at most this many bytes. */
export const largestPdf = 10_000_000;

export const pdfProblems = [
	'no-pdf',
	'broken-pdf',
	'locked-pdf',
	'active-pdf',
	'too-large'
] as const;
export type PdfProblem = (typeof pdfProblems)[number];

const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData)\b/;

/**
 * What is wrong with a PDF that somebody wants to publish: no PDF by its first bytes, cut off, behind a
 * password, or with scripts, other files or forms that send something, where that stands in clear. It is not
 * read any further: whoever opens it does so in a program of their own.
 */
export function checkPdf(bytes: Uint8Array): PdfProblem | undefined {
	if (bytes.length > largestPdf) return 'too-large';
	const text = Buffer.from(bytes).toString('latin1');
	if (!/^%PDF-[12]\.\d/.test(text)) return 'no-pdf';
	if (!/%%EOF\s*$/.test(text.slice(-1024)) || !text.includes('startxref')) return 'broken-pdf';
	if (/\/Encrypt\b/.test(text)) return 'locked-pdf';
	return active.test(text) ? 'active-pdf' : undefined;
}
