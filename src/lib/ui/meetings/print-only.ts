/**
 * Prints one part of a page: what is not in it, and holds it not, is left out of the paper. The mark is a
 * class that `print.css` knows, and is gone when the print dialog closes.
 */
export function printOnly(part: HTMLElement): void {
	const kept: Element[] = [];
	for (let at: Element = part; at.parentElement && at !== document.body; at = at.parentElement) {
		kept.push(...[...at.parentElement.children].filter((each) => each !== at));
	}
	const left = kept.filter((each) => !each.classList.contains('no-print'));
	for (const each of left) each.classList.add('no-print');
	window.print();
	for (const each of left) each.classList.remove('no-print');
}
