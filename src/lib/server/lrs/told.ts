import type { LrsAnswer } from './asked.ts';

/** An answer of 200 in JSON. */
export const told = (content: unknown, headers: Record<string, string> = {}): LrsAnswer => ({
	status: 200,
	headers: { 'content-type': 'application/json', ...headers },
	body: JSON.stringify(content)
});
