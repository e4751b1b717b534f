import { expect, test } from 'vitest';
import { detailsOf } from './words.ts';

test('a day is written out, and what is none is shown as it is: the log can always be read', () => {
	expect(detailsOf({ from: '2026-11-22' }, {}, 'nl')[0]).toContain('22 november 2026');
	expect(detailsOf({ until: '../..' }, {}, 'nl')[0]).toMatch(/: \.\.\/\.\.$/);
});
