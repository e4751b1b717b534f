import { tick } from 'svelte';
import { enhance } from '$app/forms';

/**
 * A form of the builder, for a browser with JavaScript: the page stays where it is, and the focus goes on at
 * the button that was pressed, or at what it did.
 * @param kept is called when everything of the form is kept
 */
export const editing = (form: HTMLFormElement, kept: () => void) =>
	enhance(form, ({ formData, submitter }) => {
		formData.set('scripted', 'yes');
		return async ({ result, update }) => {
			await update({ reset: false });
			if (result.type === 'success') kept();
			await tick();
			if (result.type === 'success') focusAfter(submitter, result.data ?? {});
			else if (result.type === 'failure')
				form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
		};
	});

/** Goes on at the button that was pressed; where it is gone or can no more, at what it did. */
function focusAfter(button: HTMLElement | null, done: Record<string, unknown>): void {
	const pressed = button?.id ? document.getElementById(button.id) : null;
	const target =
		done.dropped || done.droppedPart
			? document.getElementById('undo')
			: /^(up|down):/.test(pressed?.id ?? '') && pressed?.matches(':enabled')
				? pressed
				: (document.getElementById(`part-${done.touchedPart}`) ??
					document.getElementById(`chapter-${done.touched}`));
	target?.focus();
	target?.scrollIntoView({ block: 'nearest' });
}
