type Control = HTMLInputElement | HTMLTextAreaElement;

const isControl = (node: EventTarget | null): node is Control =>
	node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;

/** What stood in a field before somebody typed. */
const keptIn = ({ dataset }: Control) => dataset.kept ?? '';

/** Steps over the grid for each key: lines down, columns to the right. */
const steps: Record<string, [number, number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	Enter: [1, 0]
};

/**
 * The keys of a spreadsheet. Arrows leave a cell where the text in it ends, Enter goes down (with Shift up),
 * Escape puts back what was there, Ctrl+Z and Ctrl+Y go a step back and forth where nothing was typed.
 * @param press presses the button with this id
 */
export function onGridKey(event: KeyboardEvent, press: (id: 'undo' | 'redo') => void): void {
	const control = event.target;
	if (!isControl(control) || event.isComposing) return;
	if (event.key === 'Escape') return putBack(control);
	if (event.ctrlKey || event.metaKey) return stepKey(event, control, press);
	const step = steps[event.key];
	if (!step || event.altKey || !leaves(control, event)) return;
	const [down, right] = step;
	const next = neighbour(control, event.shiftKey ? -down : down, right);
	event.preventDefault();
	if (!next) control.dispatchEvent(new Event('change', { bubbles: true }));
	next?.focus();
	next?.select();
}

function putBack(control: Control): void {
	control.value = keptIn(control);
	control.dispatchEvent(new Event('input', { bubbles: true }));
	control.select();
}

function stepKey(
	event: KeyboardEvent,
	control: Control,
	press: (id: 'undo' | 'redo') => void
): void {
	const key = event.key.toLowerCase();
	const forth = key === 'y' || (key === 'z' && event.shiftKey);
	if ((key !== 'z' && !forth) || control.value !== keptIn(control)) return;
	event.preventDefault();
	press(forth ? 'redo' : 'undo');
}

/** Whether this key leaves the cell, and does not go on within its text. */
function leaves({ value, selectionStart, selectionEnd }: Control, event: KeyboardEvent): boolean {
	const [from, to] = [selectionStart ?? 0, selectionEnd ?? value.length];
	const isWhole = from === 0 && to === value.length;
	switch (event.key) {
		case 'ArrowLeft':
			return !event.shiftKey && (isWhole || to === 0);
		case 'ArrowRight':
			return !event.shiftKey && (isWhole || from === value.length);
		case 'ArrowUp':
			return !event.shiftKey && (isWhole || !value.slice(0, from).includes('\n'));
		case 'ArrowDown':
			return !event.shiftKey && (isWhole || !value.slice(to).includes('\n'));
		default:
			return true;
	}
}

/** The next cell that way in which something can be typed. */
function neighbour(control: Control, down: number, right: number): Control | undefined {
	const cell = control.closest<HTMLTableCellElement>('td, th');
	const rows = cell?.closest('table')?.rows;
	let line = cell?.closest('tr')?.rowIndex ?? 0;
	let place = cell?.cellIndex ?? 0;
	for (;;) {
		line += down;
		place += right;
		const at = rows?.[line]?.cells[place];
		if (!at) return undefined;
		const found = at.querySelector('input, textarea');
		if (isControl(found)) return found;
	}
}
