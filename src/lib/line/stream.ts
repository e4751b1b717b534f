import { readAnswer, type Refused } from './answer.ts';
import { eventReader, type StreamEvent } from './events.ts';

/**
 * Reads one stream to its end. `EventSource` would do, but cannot say who asks.
 * @returns why the server refused, or null when the stream was there and ended
 * @throws where there is no line, or somebody else than the server answered
 */
export async function readStream(
	url: string,
	init: RequestInit,
	heard: (event: StreamEvent) => void
): Promise<Refused | null> {
	const response = await fetch(url, { ...init, cache: 'no-store' });
	const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
	if (!response.ok || !isStream || !response.body) {
		const answer = await readAnswer(response);
		if (answer && !answer.ok) return answer;
		throw new Error(`no stream: ${response.status}`);
	}
	const reader = response.body.getReader();
	const decoder = new TextDecoder();
	const push = eventReader(heard);
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return null;
		push(decoder.decode(value, { stream: true }));
	}
}
