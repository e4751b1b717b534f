import { expect, test } from 'vitest';
import { personKinds } from '#lib/programme/person-kinds.ts';
import type { KindLabels } from '#lib/server/kinds.ts';
import { detailsOf } from './words.ts';

const kinds = Object.fromEntries(personKinds.map((kind) => [kind, kind])) as KindLabels;

test('a day is written out, and what is none is shown as it is: the log can always be read', () => {
	expect(detailsOf({ from: '2026-11-22' }, kinds, 'nl')[0]).toContain('22 november 2026');
	expect(detailsOf({ until: '../..' }, kinds, 'nl')[0]).toMatch(/: \.\.\/\.\.$/);
});
