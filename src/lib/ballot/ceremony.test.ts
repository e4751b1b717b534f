import { describe, expect, it } from 'vitest';
import {
	ceremonyOf,
	partStateOf,
	partStates,
	taskOf,
	type Ceremony,
	type PartState,
	type Task
} from './ceremony.ts';

describe('a part', () => {
	const day = '2026-12-01';
	it.each<[Parameters<typeof partStateOf>[0], PartState]>([
		[undefined, 'away'],
		[{ sealed: false, receivedOn: null, checkedOn: null }, 'joined'],
		[{ sealed: true, receivedOn: null, checkedOn: null }, 'sent'],
		[{ sealed: false, receivedOn: day, checkedOn: null }, 'received'],
		[{ sealed: false, receivedOn: day, checkedOn: day }, 'checked']
	])('%o is %s', (part, state) => {
		expect(partStateOf(part)).toBe(state);
	});
});

describe('a ceremony', () => {
	it.each<[PartState[], Ceremony]>([
		[[], 'no-seats'],
		[['away', 'joined', 'joined'], 'joining'],
		[['joined', 'joined', 'joined'], 'splitting'],
		[['sent', 'received', 'checked'], 'receiving'],
		[['received', 'checked', 'received'], 'kept'],
		[['checked', 'checked', 'checked'], 'kept']
	])('of %o is %s', (people, ceremony) => {
		expect(ceremonyOf(people)).toBe(ceremony);
	});

	it('waits for the slowest, whoever that is', () => {
		const order: Ceremony[] = ['joining', 'splitting', 'receiving', 'kept', 'kept'];
		for (const [at, slowest] of partStates.entries())
			for (const faster of partStates.slice(at))
				expect(ceremonyOf([faster, slowest, faster])).toBe(order[at]);
	});
});

describe('what somebody has to do', () => {
	it.each<[Ceremony, PartState, Task]>([
		['joining', 'away', 'join'],
		['joining', 'joined', 'wait'],
		['splitting', 'joined', 'split'],
		['receiving', 'sent', 'receive'],
		['receiving', 'received', 'check'],
		['receiving', 'checked', 'keep'],
		['kept', 'received', 'check'],
		['kept', 'checked', 'keep']
	])('while %s, being %s: %s', (ceremony, own, task) => {
		expect(taskOf(ceremony, own)).toBe(task);
	});
});
