import { expect, test } from 'vitest';
import { campaignState, lastDay, readOrigin, weeksOut, type Campaign } from './campaign.ts';

const campaign: Campaign = {
	id: 'voorjaar',
	title: 'Voorjaar',
	startsOn: '2027-03-01',
	dilemmas: ['a', 'b', 'c'],
	stoppedOn: null
};

test.each([
	['2027-02-28', 'planned', 0],
	['2027-03-01', 'runs', 1],
	['2027-03-07', 'runs', 1],
	['2027-03-08', 'runs', 2],
	['2027-03-21', 'runs', 3],
	['2027-03-22', 'over', 3]
])('on %s it %s, with %i dilemmas out', (on, state, out) => {
	expect(campaignState(campaign, on)).toBe(state);
	expect(weeksOut(campaign, on)).toBe(out);
	expect(lastDay(campaign)).toBe('2027-03-21');
});

test('after a stop nothing comes out any more', () => {
	const stopped = { ...campaign, stoppedOn: '2027-03-08' };
	expect(campaignState(stopped, '2027-03-07')).toBe('runs');
	expect(campaignState(stopped, '2027-03-08')).toBe('stopped');
	expect(weeksOut(stopped, '2027-03-20')).toBe(2);
	expect(weeksOut({ ...campaign, stoppedOn: '2027-02-01' }, '2027-03-20')).toBe(0);
});

test.each([
	['https://intranet.example.nl', 'https://intranet.example.nl'],
	['https://intranet.example.nl:8443/', 'https://intranet.example.nl:8443'],
	['http://localhost:8080', 'http://localhost:8080'],
	['http://intranet.example.nl', undefined],
	['https://*.example.nl', undefined],
	['https://intranet.example.nl/pages', undefined],
	["https://a.nl; script-src 'unsafe-inline'", undefined],
	['intranet.example.nl', undefined],
	['javascript:alert(1)', undefined]
])('the address %s is read as %s', (typed, origin) => {
	expect(readOrigin(typed)).toBe(origin);
});
