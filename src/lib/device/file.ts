/** Saves a text as a file on this device: it goes from the page to the disk, past every server. */
export function exportText(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = `${name}.txt`;
	link.click();
	// Not at once: some browsers read the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Opens the print window of the browser. */
export function printPage(): void {
	window.print();
}
