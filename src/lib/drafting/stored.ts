/** A longer text as it can be stored: one kind of line end, and nothing that a file or a database refuses. */
export function stored(text: string): string {
	return text
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.normalize('NFC')
		.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
		.trim();
}
