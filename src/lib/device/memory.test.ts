import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser } from '#lib/device/browser.fixture.ts';
import { idleLimits } from '#lib/device/idle.ts';
import { eraseMemory, keepInMemory, recallFromMemory, witnessMemory } from '#lib/device/memory.ts';
import { eraseAtSignOut, eraseWhenBroughtBack } from '#lib/device/sign-out.ts';

let browser: ReturnType<typeof freshBrowser>;
let heard: string[];

beforeEach(() => {
	vi.useFakeTimers();
	browser = freshBrowser();
	heard = [];
	return witnessMemory({
		idle: (soon) => heard.push(soon ? 'soon' : 'not now'),
		erased: () => heard.push('erased')
	});
});
afterEach(() => {
	eraseMemory();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the memory of a page', () => {
	it('warns after nine idle minutes and is empty after ten', () => {
		keepInMemory('a', 'text');
		vi.advanceTimersByTime(idleLimits.warn - 5_000);
		expect(heard).toEqual([]);
		vi.advanceTimersByTime(5_000);
		expect(heard).toEqual(['soon']);
		vi.advanceTimersByTime(60_000);
		expect(heard).toEqual(['soon', 'not now', 'erased']);
		expect(recallFromMemory('a')).toBeUndefined();
	});

	it('stays as long as somebody taps or types', () => {
		keepInMemory('a', 'text');
		for (let minutes = 0; minutes < 60; minutes += 9.5) {
			vi.advanceTimersByTime(9.5 * 60_000);
			browser.window.dispatchEvent(new Event(minutes % 2 ? 'keydown' : 'pointerdown'));
		}
		expect(recallFromMemory('a')).toBe('text');
		expect(heard).not.toContain('erased');
	});

	it('is empty when a phone wakes up too late, before the first tap counts', () => {
		keepInMemory('a', 'text');
		vi.setSystemTime(Date.now() + idleLimits.erase);
		browser.window.dispatchEvent(new Event('pointerdown'));
		expect(recallFromMemory('a')).toBeUndefined();
		expect(heard).toContain('erased');
	});

	it('is empty after signing out, also on a page that the Back button brings back', () => {
		const stop = eraseWhenBroughtBack();
		keepInMemory('a', 'text');
		eraseAtSignOut();
		expect(recallFromMemory('a')).toBeUndefined();
		keepInMemory('a', 'a page that slept meanwhile');
		browser.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(recallFromMemory('a')).toBeUndefined();
		stop();
	});

	it('survives the Back button while nobody signed out', () => {
		const stop = eraseWhenBroughtBack();
		keepInMemory('a', 'text');
		browser.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(recallFromMemory('a')).toBe('text');
		stop();
	});
});
