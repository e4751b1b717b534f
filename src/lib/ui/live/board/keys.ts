/** What a key of the projector or the remote does, or a button of a presenter clicker, which sends keys. */
export type Command = 'next' | 'back' | 'blank' | 'timer' | 'full';

const commands: Record<string, Command> = {
	PageDown: 'next',
	ArrowRight: 'next',
	' ': 'next',
	Enter: 'next',
	PageUp: 'back',
	ArrowLeft: 'back',
	b: 'blank',
	'.': 'blank',
	t: 'timer',
	f: 'full'
};

/** The command of a key, by `KeyboardEvent.key`; null for other keys, and with a modifier held down. */
export function commandOf(pressed: {
	key: string;
	ctrlKey?: boolean;
	altKey?: boolean;
	metaKey?: boolean;
}): Command | null {
	const { key, ctrlKey, altKey, metaKey } = pressed;
	if (ctrlKey || altKey || metaKey) return null;
	return commands[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The channel between the windows of one session in one browser; messages are `{ key }`. */
export const channelOf = (code: string): string => `tweesprong-live-${code}`;
