import { channelOf, commandOf } from '../board/keys.ts';

/** What a key does on the remote. */
export type KeyAct = 'next' | 'back' | 'timer' | 'moments' | 'help';

/** A key as it was pressed; `on`: the name of the element that has the focus, in small letters. */
export type Pressed = { key: string; modified: boolean; on: string };

const fields = ['input', 'textarea', 'select'];
/** They do something of their own with Enter and the space bar. */
const controls = ['button', 'a', 'summary', 'label'];

/** What a key does; null for any other key, one that is typed in a field, and one for a control. */
export function actOf({ key, modified, on }: Pressed): KeyAct | null {
	if (modified || fields.includes(on)) return null;
	if (controls.includes(on) && (key === ' ' || key === 'Enter')) return null;
	if (key === 'l' || key === 'L') return 'moments';
	if (key === '?') return 'help';
	const command = commandOf({ key });
	return command === 'blank' || command === 'full' ? null : command;
}

/** The key of an event, for `actOf`. */
export function pressedIn(event: KeyboardEvent): Pressed {
	const { key, ctrlKey, altKey, metaKey, target } = event;
	const element = target instanceof HTMLElement ? target : null;
	const on = element?.isContentEditable ? 'textarea' : (element?.localName ?? '');
	return { key, modified: ctrlKey || altKey || metaKey, on };
}

/**
 * Hears the keys of this window, and those that the window of the projector passes on.
 * @param isFree whether a key may do something now
 * @returns what stops it
 */
export function listen(code: string, isFree: () => boolean, acts: Record<KeyAct, () => void>) {
	const act = (pressed: Pressed) => {
		const found = isFree() ? actOf(pressed) : null;
		if (found) acts[found]();
		return found !== null;
	};
	const onKey = (event: KeyboardEvent) => {
		if (!event.repeat && act(pressedIn(event))) event.preventDefault();
	};
	const channel = new BroadcastChannel(channelOf(code));
	channel.onmessage = ({ data }: MessageEvent<{ key: string }>) =>
		void act({ key: String(data.key), modified: false, on: '' });
	addEventListener('keydown', onKey);
	return () => {
		removeEventListener('keydown', onKey);
		channel.close();
	};
}
