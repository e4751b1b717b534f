import { describe, expect, it } from 'vitest';
import { pinProblem } from './pin.ts';

describe('a PIN', () => {
	it.each([
		['12345', 'not-six-digits'],
		['1234567', 'not-six-digits'],
		['12a456', 'not-six-digits'],
		['', 'not-six-digits'],
		['١٢٣٤٥٦', 'not-six-digits'],
		['123456', 'easy'],
		['987654', 'easy'],
		['890123', 'easy'],
		['000000', 'easy'],
		['707070', 'easy'],
		['472472', 'easy'],
		['448877', 'easy'],
		['777333', 'easy'],
		['482284', 'easy'],
		['147258', 'easy'],
		['240785', 'date'],
		['850724', 'date'],
		['198511', 'date'],
		['845032', 'own-number'],
		['503291', 'own-number']
	])('%s is refused: %s', (pin, problem) => expect(pinProblem(pin, '5032')).toBe(problem));

	it.each(['483926', '905817', '739402', '660482'])('%s is good', (pin) =>
		expect(pinProblem(pin, '5032')).toBeNull()
	);

	it('leaves more than four in five of all to choose from', () => {
		const good = Array.from({ length: 1_000_000 }, (_, at) => String(at).padStart(6, '0')).filter(
			(pin) => pinProblem(pin, '5032') === null
		);
		expect(good.length).toBeGreaterThan(800_000);
	});
});
