import { deserialize } from '$app/forms';
import { refreshAll } from '$app/navigation';
import type { CustodyRefused } from '#lib/i18n/custody-refusals.ts';

/**
 * Posts what this browser made to an action of the page, and shows the page as it is then.
 * @returns why it was refused, or nothing
 * @throws when there is no answer of the action
 */
export async function post(
	action: string,
	fields: Record<string, string> = {}
): Promise<CustodyRefused | undefined> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	const response = await fetch(`?/${action}`, {
		method: 'POST',
		headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
		body
	});
	const result = deserialize<undefined, { refused: CustodyRefused }>(await response.text());
	if (response.status === 503) throw new Error('the database is away');
	if (result.type === 'error') throw new Error(result.error.message);
	await refreshAll();
	return result.type === 'failure' ? result.data?.refused : undefined;
}
