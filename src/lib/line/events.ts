/** A server-sent event: its name and its data. */
export type StreamEvent = { event: string; data: string };

/**
 * Reads server-sent events out of pieces of text, which break anywhere. Gives each event once its blank
 * line is there (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 */
export function eventReader(heard: (event: StreamEvent) => void): (piece: string) => void {
	let rest = '';
	return (piece) => {
		// A carriage return at the end may be half of a line break.
		const text = (rest + piece).replace(/\r\n|\r(?!$)/g, '\n');
		const blocks = text.split('\n\n');
		rest = blocks.pop()!;
		for (const block of blocks) {
			const event = read(block);
			if (event) heard(event);
		}
	};
}

function read(block: string): StreamEvent | null {
	let event = 'message';
	const data: string[] = [];
	for (const line of block.split('\n')) {
		const [, field, value] = /^([^:]+):? ?(.*)$/.exec(line) ?? [];
		if (field === 'event') event = value!;
		if (field === 'data') data.push(value!);
	}
	return data.length > 0 ? { event, data: data.join('\n') } : null;
}
