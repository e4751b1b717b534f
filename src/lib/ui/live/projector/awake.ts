import type { Attachment } from 'svelte/attachments';

/** Milliseconds after which a mouse that lies still is no longer shown. */
const still = 3000;

/** Hides the cursor, by the class `still`, while nobody moves it. */
export const quietCursor: Attachment<HTMLElement> = (element) => {
	let timer: ReturnType<typeof setTimeout>;
	const moved = () => {
		element.classList.remove('still');
		clearTimeout(timer);
		timer = setTimeout(() => element.classList.add('still'), still);
	};
	moved();
	addEventListener('pointermove', moved);
	return () => {
		clearTimeout(timer);
		removeEventListener('pointermove', moved);
	};
};

/** Keeps the screen of this computer on while the page is in sight, where the browser can. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
	};
	void ask();
	document.addEventListener('visibilitychange', ask);
	return () => {
		document.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}

/** Full screen, or back to a window; nothing where the browser refuses. */
export function toggleFullScreen(): void {
	const done = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen();
	done.catch(() => {});
}
