import type { ViewStream } from './stream.ts';

const encoder = new TextEncoder();

/** A stream of views as the body of a web response. */
export function bodyOf(stream: ViewStream): ReadableStream<Uint8Array> {
	let opened: ReturnType<ViewStream> | undefined;
	return new ReadableStream({
		start(controller) {
			opened = stream({
				hasRoom: () => (controller.desiredSize ?? 0) > 0,
				send: (event) =>
					controller.enqueue(typeof event === 'string' ? encoder.encode(event) : event),
				end: () => controller.close()
			});
		},
		pull: () => opened?.roomAgain(),
		cancel: () => opened?.gone()
	});
}
