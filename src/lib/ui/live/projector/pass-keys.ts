import { channelOf, commandOf } from '../board/keys.ts';
import { toggleFullScreen } from './awake.ts';

/** Controls that a key is meant for. */
const controls = 'a, button, input, select, textarea, summary, video';

/**
 * Passes keys of this window on to the remote in another window of the same browser, where a clicker may
 * not reach it. What is of this screen alone happens here, also when the remote asks for it.
 * @returns what stops it
 */
export function passKeys(code: string, blank: () => void): () => void {
	const channel = new BroadcastChannel(channelOf(code));
	const pressed = (event: KeyboardEvent) => {
		const command = commandOf(event);
		if (!command || event.repeat || (event.target as Element).closest(controls)) return;
		event.preventDefault();
		if (command === 'blank') blank();
		else if (command === 'full') toggleFullScreen();
		else channel.postMessage({ key: event.key });
	};
	channel.onmessage = ({ data }) => {
		if (commandOf({ key: String(data?.key) }) === 'blank') blank();
	};
	addEventListener('keydown', pressed);
	return () => {
		removeEventListener('keydown', pressed);
		channel.close();
	};
}
