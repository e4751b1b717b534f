import { expect, it } from 'vitest';
import type { ChoiceWalk } from '#lib/solo/choice.ts';
import { viewOf } from '#lib/solo/library.fixture.ts';
import { spokenOf } from './spoken.ts';

const item = viewOf('de-envelop', 'card');
const spoken = (walk: ChoiceWalk) => spokenOf(walk, item, item.question, item.options);
const options = item.options.map(({ id }) => id);

it('reads no feedback aloud before the second choice, and then that of the own option', () => {
	const before = [
		spoken({ options, phase: 'reading' }),
		spoken({ options, phase: 'first' }),
		spoken({ options, phase: 'arguments', first: 'a' }),
		spoken({ options, phase: 'second', first: 'a' })
	].join(' ');
	const after = spoken({ options, phase: 'feedback', first: 'a', second: 'b' });
	for (const { id, text, pros, feedback } of item.options) {
		expect(before).toContain(text);
		expect(before).toContain(pros[0]);
		expect(before).not.toContain(feedback);
		expect(after.includes(feedback)).toBe(id === 'b');
	}
});
