import { expect, test } from 'vitest';
import { nameOf } from './finding.ts';

test('a field is named as in code', () => {
	expect(nameOf(['scenes', 0, 'options', 1, 'feedback'])).toBe('scenes[0].options[1].feedback');
	expect(nameOf(['title'])).toBe('title');
	expect(nameOf([])).toBe('');
});
