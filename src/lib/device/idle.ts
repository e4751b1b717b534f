const minute = 60_000;

/** Milliseconds without a tap or a key: then a warning, then what is in memory is erased. */
export const idleLimits = { warn: 9 * minute, erase: 10 * minute };

export type IdleWatch = {
	/** Nobody did anything for a while; anything they do now keeps everything. */
	warn: () => void;
	/** Somebody is back after a warning. */
	back: () => void;
	/** Too long: erase. */
	expire: () => void;
};

const signs = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Watches for idle minutes, ten unless told, and answers with a function that stops watching. A phone that
 * slept fires no timers, so every sign of life first looks at the clock.
 */
export function watchIdle(
	{ warn, back, expire }: IdleWatch,
	{ limits = idleLimits, now = Date.now }: { limits?: typeof idleLimits; now?: () => number } = {}
): () => void {
	let last = now();
	let warned = false;
	const timer = setInterval(check, 5_000);
	for (const sign of signs) addEventListener(sign, alive, { capture: true, passive: true });
	addEventListener('pageshow', check);
	document.addEventListener('visibilitychange', check);
	return stop;

	function check() {
		const idle = now() - last;
		if (idle >= limits.erase) {
			stop();
			expire();
		} else if (idle >= limits.warn && !warned) {
			warned = true;
			warn();
		}
	}

	function alive() {
		if (now() - last >= limits.erase) return check();
		last = now();
		if (warned) back();
		warned = false;
	}

	function stop() {
		clearInterval(timer);
		for (const sign of signs) removeEventListener(sign, alive, { capture: true });
		removeEventListener('pageshow', check);
		document.removeEventListener('visibilitychange', check);
	}
}
