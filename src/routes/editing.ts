import { tick } from 'svelte';
import { enhance } from '$app/forms';

type Done = Record<string, unknown>;

type Terms = {
	/** Ids of what an act touched; the first that is on the page gets the focus. */
	touched: (done: Done) => string[];
	/** Called when everything of the form is kept. */
	kept?: () => void;
	/** Whether an act leads to a page that is loaded anew, with its fragment. */
	leaves?: (action: URL) => boolean;
};

/**
 * A form in which things are put in order, for a browser with JavaScript: the page stays where it is, and
 * the focus goes on at the button that was pressed, or at what it did.
 */
export const editing = (
	form: HTMLFormElement,
	{ touched, kept = () => {}, leaves = () => false }: Terms
) =>
	enhance(form, ({ formData, submitter, action }) => {
		formData.set('scripted', 'yes');
		return async ({ result, update }) => {
			if (result.type === 'redirect' && leaves(action)) {
				location.assign(result.location);
				return;
			}
			if (result.type === 'success' || result.type === 'redirect') kept();
			await update({ reset: false });
			await tick();
			if (result.type === 'success') focusAfter(submitter, result.data ?? {}, touched);
			else if (result.type === 'failure') firstProblem(form)?.focus();
		};
	});

const firstProblem = (form: HTMLFormElement) =>
	form.querySelector<HTMLElement>('[aria-invalid=true]') ??
	form.querySelector<HTMLElement>('[role=alert]');

/** Goes on at the button that was pressed; where it is gone or can no more, at what it did. */
function focusAfter(button: HTMLElement | null, done: Done, touched: Terms['touched']): void {
	const moved = /^(up|down):/.test(button?.id ?? '') ? document.getElementById(button!.id) : null;
	const ids = done.dropped || done.droppedPart ? ['undo'] : touched(done);
	const target = moved?.matches(':enabled')
		? moved
		: ids.map((id) => document.getElementById(id)).find((found) => found !== null);
	target?.focus();
	target?.scrollIntoView({ block: 'nearest' });
}
