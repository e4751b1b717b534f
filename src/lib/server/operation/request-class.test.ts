import { describe, expect, it } from 'vitest';
import { access } from '../access.ts';
import { classOf, isNeverTold, isWritten } from './request-class.ts';

const routes = Object.keys(access);
const isSecret = (route: string) =>
	/^\/(ballot-box|ballots)(\/|$)/.test(route) || /^\/live(?!\/desk)(\/|$)/.test(route);

describe('the class of a request', () => {
	it('is known for every route that is told of', () => {
		expect(routes.filter((route) => classOf(route) === 'other')).toEqual([]);
	});

	it('is none for the ballot box, ballots, and phones, guests and projectors of a session', () => {
		expect(routes.filter(isNeverTold)).toEqual(routes.filter(isSecret));
	});

	it.each([
		['/live/seat/ABC234?x=/live/desk', undefined],
		['/%6Cive/seat/ABC234', undefined],
		['/live', undefined],
		['/live/desk/ABC234/stream', 'session-desk'],
		['/hr?from=1', 'hr'],
		['/', 'learning'],
		['', 'learning'],
		['/%E0%A4%A', 'other'],
		['/icon.svg', 'assets'],
		['/wp-admin', 'other']
	])('of %s is %s', (target, name) => {
		expect(classOf(target)).toBe(name);
	});

	it('is written for nobody who learns or leads', () => {
		expect(
			['learning', 'session-desk', 'health', 'assets'].filter((name) => isWritten(name as never))
		).toEqual([]);
		expect(isWritten('administration')).toBe(true);
	});
});
