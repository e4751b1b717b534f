/** A tab has a name of at most this many characters: more than that some programs cut off. */
const longest = 31;

/** Names for the tabs of a workbook, after these titles: without the signs that are not allowed, all different. */
export function tabNames(titles: readonly string[]): string[] {
	const names: string[] = [];
	for (const title of titles) {
		const wanted = title.replace(/[[\]*?:/\\\s]+/g, ' ');
		const isFree = (name: string) =>
			names.every((other) => other.toLowerCase() !== name.toLowerCase());
		let name = cut(wanted, '');
		for (let next = 2; !isFree(name); next++) name = cut(wanted, ` ${next}`);
		names.push(name);
	}
	return names;
}

/** No apostrophe may stand at either end, and no name may be empty. */
function cut(wanted: string, end: string): string {
	const characters = Array.from(wanted.replace(/^['\s]+/, ''));
	const room = longest - end.length;
	let kept = '';
	for (const character of characters) {
		if ((kept + character).length > room) break;
		kept += character;
	}
	return (kept.replace(/['\s]+$/, '') || '-') + end;
}
