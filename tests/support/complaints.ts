import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what no visit may cause: an error or warning in the console, an uncaught error,
 * a request to another origin.
 */
export function collectComplaints(
	context: BrowserContext,
	origin: string,
	complaints: string[]
): void {
	context.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (problem) => {
		complaints.push(`uncaught: ${problem.error().message} (${problem.page()?.url()})`);
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) {
			complaints.push(`request to another origin: ${url.href}`);
		}
	});
}
