import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { eventReader, type StreamEvent } from './events.ts';

function readAll(pieces: string[]): StreamEvent[] {
	const heard: StreamEvent[] = [];
	const push = eventReader((event) => heard.push(event));
	pieces.forEach(push);
	return heard;
}

const stream =
	': hello\n\nevent: view\r\ndata: {"a":1}\r\n\r\nevent: beat\ndata: 1\n\ndata: one\ndata:two\n\ndata: cut off';

test('names and data are read; comments and a last event that is cut off are not', () => {
	expect(readAll([stream])).toEqual([
		{ event: 'view', data: '{"a":1}' },
		{ event: 'beat', data: '1' },
		{ event: 'message', data: 'one\ntwo' }
	]);
});

test('it does not matter where the pieces break', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
			const at = [0, ...cuts.toSorted((one, other) => one - other), stream.length];
			const pieces = at.slice(1).map((end, index) => stream.slice(at[index], end));
			expect(readAll(pieces)).toEqual(readAll([stream]));
		})
	);
});
