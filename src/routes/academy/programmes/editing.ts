import { tick } from 'svelte';
import { enhance } from '$app/forms';

/**
 * A form of the composer, for a browser with JavaScript: the page stays where it is, and the focus goes on at
 * the button that was pressed, or at what it did.
 * @param kept is called when everything of the form is kept
 */
export const editing = (form: HTMLFormElement, kept: () => void) =>
	enhance(form, ({ formData, submitter }) => {
		formData.set('scripted', 'yes');
		return async ({ result, update }) => {
			if (result.type === 'success' || result.type === 'redirect') kept();
			await update({ reset: false });
			await tick();
			if (result.type === 'success') focusAfter(submitter, result.data ?? {});
			else if (result.type === 'failure')
				form.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus();
		};
	});

/** Goes on at the button that was pressed; where it is gone or can no more, at what it did. */
function focusAfter(button: HTMLElement | null, done: Record<string, unknown>): void {
	const pressed = /^(up|down):/.test(button?.id ?? '') ? document.getElementById(button!.id) : null;
	const target = done.dropped
		? document.getElementById('undo')
		: pressed?.matches(':enabled')
			? pressed
			: document.getElementById(`row-${done.touched}`);
	target?.focus();
	target?.scrollIntoView({ block: 'nearest' });
}
