/** Two taps in less than this are one intention; browsers count clicks of a mouse themselves. */
const gapMs = 400;

type Press = Pick<MouseEvent, 'detail' | 'timeStamp'> & { pointerType?: string };

/**
 * Passes on a press, but not the second half of a double one: by then the button under the finger
 * may already say what comes next. Safari on a phone does not count taps in `detail`, so their time
 * is looked at.
 */
export function once(act: () => void): (press: Press) => void {
	let last = -Infinity;
	return ({ detail, timeStamp, pointerType }) => {
		const isTappedTwice = pointerType === 'touch' && timeStamp - last < gapMs;
		last = timeStamp;
		if (detail < 2 && !isTappedTwice) act();
	};
}
