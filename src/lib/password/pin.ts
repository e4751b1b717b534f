/** How many digits a PIN has. */
export const pinLength = 6;

export const pinProblems = ['not-six-digits', 'easy', 'date', 'own-number'] as const;
export type PinProblem = (typeof pinProblems)[number];

/** PINs that many people choose and that no rule below finds. */
const favourites = ['147258', '258369', '159753', '147852', '789456', '456123', '101010', '112358'];

/**
 * Why a PIN is not one to choose: it is no PIN, one of the first that somebody would try, perhaps a
 * birthday, or a part of the personnel number. `null` for a good one.
 */
export function pinProblem(pin: string, personnelNumber: string): PinProblem | null {
	if (!/^\d{6}$/.test(pin)) return 'not-six-digits';
	if (isEasy(pin)) return 'easy';
	if (isDate(pin)) return 'date';
	const digits = personnelNumber.replace(/\D/g, '');
	const isOwn = digits.length >= 3 && (pin.includes(digits) || digits.includes(pin));
	return isOwn ? 'own-number' : null;
}

function isEasy(pin: string): boolean {
	const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10);
	const isRow = steps.every((step) => step === steps[0] && [0, 1, 9].includes(step));
	const isRepeated = [1, 2, 3].some((length) => pin === pin.slice(0, length).repeat(6 / length));
	const isPaired = /^(\d)\1(\d)\2(\d)\3$/.test(pin) || /^(\d)\1\1(\d)\2\2$/.test(pin);
	const isMirrored = pin === [...pin].reverse().join('');
	return isRow || isRepeated || isPaired || isMirrored || favourites.includes(pin);
}

/** `ddmmyy`, `yymmdd`, or a year of the last century or this one with a month. */
function isDate(pin: string): boolean {
	const [a, b, c] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)].map(Number) as [
		number,
		number,
		number
	];
	const isDay = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
	const isYear = a === 19 || a === 20;
	return isDay(a, b) || isDay(c, b) || (isYear && c >= 1 && c <= 12);
}
