import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { organisationSchema } from './organisation.ts';

const { contacts, conduct, security } = organisationSchema.entries;

describe('a link in the words of an organisation', () => {
	const contact = (link: string) => ({ collega: [{ name: 'Noor', link }] });
	const article = (link: string) => ({
		geschenken: { article: '1', text: 'Geen geld aannemen.', link }
	});

	it('leads to the web', () => {
		expect(v.is(contacts, contact('https://intranet.example/wie'))).toBe(true);
		expect(v.is(conduct, article('https://intranet.example/code#1'))).toBe(true);
	});

	it('runs nothing', () => {
		expect(v.is(contacts, contact('javascript:alert(1)'))).toBe(false);
		expect(v.is(conduct, article('javascript:alert(1)'))).toBe(false);
	});

	it('for weak spots is a mail address or a page over https, on one line', () => {
		expect(v.is(security, 'mailto:security@gemeente.example')).toBe(true);
		for (const each of ['http://x.nl', 'a@b.nl', 'mailto:a@b.nl\nContact: mailto:c@d.nl'])
			expect(v.is(security, each), each).toBe(false);
	});
});
