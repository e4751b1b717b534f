import { tick } from 'svelte';
import { enhance } from '$app/forms';
import { refreshAll } from '$app/navigation';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** How far keeping is. `failed`: the server was not reached; what was typed is still in the fields. */
export type Keeping = { state: 'idle' | 'saving' | 'saved' | 'failed' };

/**
 * The form of a table, for a browser with JavaScript: what is typed is kept when the cell is left, one
 * request after the other, and only what was typed is sent, with what stood there before. Whatever comes
 * back, a field in which somebody is typing keeps what they typed.
 */
export function editing<Answer>(
	form: HTMLFormElement,
	keeping: Keeping,
	told: (answer: Answer) => void
) {
	/** What stood in a field when somebody began to type, where the page has moved on since. */
	const stood = new WeakMap<Control, string>();
	const before = (control: Control) => stood.get(control) ?? control.dataset.kept!;
	const fields = () => [...form.querySelectorAll<Control>('[data-kept]')];
	/** What was typed since the last request, and what stood there then. */
	const typed = new Map<Control, { text: string; stood: string }>();
	let last: Promise<unknown> = Promise.resolve();

	const write = ({ target: field }: Event) => {
		if (!isField(field)) return;
		typed.set(field, { text: field.value, stood: typed.get(field)?.stood ?? before(field) });
	};
	const leave = (event: Event) => {
		if (!isKept(event.target)) return;
		form.requestSubmit(form.querySelector<HTMLButtonElement>('#save'));
	};
	form.addEventListener('input', write);
	form.addEventListener('change', leave);

	const enhanced = enhance(form, async ({ formData, submitter }) => {
		const turn = last;
		const { promise, resolve: done } = Promise.withResolvers<null>();
		last = promise;
		await turn;
		keeping.state = 'saving';
		const sent = new Set(fields().filter((field) => field.value !== before(field)));
		typed.clear();
		refill(formData, new FormData(form, submitter), fields(), before);
		return async ({ result, update }) => {
			if (result.type === 'redirect') return update();
			if (result.type === 'error' || result.status === 503) {
				keeping.state = 'failed';
				return done(null);
			}
			// Not by `update`, which takes the focus away from who is typing on.
			await refreshAll();
			told(result.data as Answer);
			await tick();
			for (const field of fields()) {
				stood.delete(field);
				if (!field.matches('[aria-invalid=true]')) field.value = field.dataset.kept!;
			}
			for (const [field, { text, stood: old }] of typed) {
				field.value = text;
				if (!sent.has(field)) stood.set(field, old);
			}
			keeping.state = result.type === 'success' ? 'saved' : 'idle';
			done(null);
			if (result.data?.refused) return;
			emptyBeside(form, submitter);
			goOn(submitter, result.data?.touched);
		};
	});
	return {
		destroy() {
			form.removeEventListener('input', write);
			form.removeEventListener('change', leave);
			enhanced.destroy();
		}
	};
}

const isField = (target: EventTarget | null): target is Control =>
	target instanceof HTMLElement && target.dataset.kept !== undefined;

/** Whether a change in this control is kept at once; those beside a button wait for the button. */
const isKept = (target: EventTarget | null): boolean =>
	isField(target) ||
	(target instanceof HTMLElement &&
		/^(risk|kind|total|parts|source|year)\b/.test(target.getAttribute('name') ?? ''));

/** Fills the request with the form as it is now, without the fields that nobody touched. */
function refill(
	request: FormData,
	now: FormData,
	fields: readonly Control[],
	before: (control: Control) => string
): void {
	for (const name of [...request.keys()]) request.delete(name);
	for (const [name, value] of now) request.append(name, value);
	for (const field of fields) {
		if (field.value === before(field)) request.delete(field.name);
		else request.set(`was:${field.name}`, before(field));
	}
	request.set('scripted', 'yes');
}

/** The field beside a button, which is empty again once the button did its work. */
const beside: Record<string, string> = {
	'add-row': 'new-row',
	'add-column': 'new-column',
	'add-note': 'note-text',
	paste: 'paste-text'
};

function emptyBeside(form: HTMLFormElement, button: HTMLElement | null): void {
	const name = beside[button?.id ?? ''];
	const field = name && form.querySelector<Control>(`[name=${name}]`);
	if (!field) return;
	field.value = '';
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** After a button: the same one where it still can, else the field it is about. */
function goOn(button: HTMLElement | null, touched: unknown): void {
	if (!button || button.id === 'save') return;
	const again = document.getElementById(button.id);
	const target =
		again?.matches(':enabled') && /^(row|column)-(?!remove)/.test(button.id)
			? again
			: document.getElementById(String(touched));
	if (target) target.focus();
	else if (!again?.matches(':enabled')) document.querySelector<HTMLElement>('#grid')?.focus();
}
