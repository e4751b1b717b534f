import { tick } from 'svelte';
import { enhance } from '$app/forms';

/**
 * The form of a plan, for a browser with JavaScript: the page stays where it is, and a button that moves an
 * item keeps the focus, also when the item stands elsewhere.
 */
export function editing(form: HTMLFormElement) {
	return enhance(form, ({ formData, submitter, action }) => {
		formData.set('scripted', 'yes');
		return async ({ result, update }) => {
			// The remote is no page of this application: it is loaded anew, with its fragment.
			if (result.type === 'redirect' && action.search === '?/start') {
				location.assign(result.location);
				return;
			}
			await update({ reset: false });
			await tick();
			if (result.type === 'success') focusAfter(submitter, result.data ?? {});
			else if (result.type === 'failure')
				form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
		};
	});
}

/** Goes on at the button that was pressed; where it is gone or can no more, at what it did. */
function focusAfter(button: HTMLElement | null, done: Record<string, unknown>): void {
	const { touched, dropped } = done;
	const moved = /^(up|down)-/.test(button?.id ?? '') ? document.getElementById(button!.id) : null;
	const target = dropped
		? document.getElementById('undo')
		: moved?.matches(':enabled')
			? moved
			: document.getElementById(`item-${touched}`);
	target?.focus();
	target?.scrollIntoView({ block: 'nearest' });
}
