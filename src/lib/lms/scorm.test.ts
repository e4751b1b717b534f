import { describe, expect, it } from 'vitest';
import { openScorm, type ScormApi, type Surrounding } from './scorm.ts';

type Standard = 'scorm12' | 'scorm2004';
type Lms = { api: ScormApi; said: string[]; values: Record<string, string> };

/** A learning system that writes down what it is asked and told; `refuses` names what it says no to. */
function learningSystem(
	standard: Standard,
	values: Lms['values'] = {},
	refuses: string[] = []
): Lms {
	const said: string[] = [];
	const answer =
		(name: string) =>
		(...given: string[]) => {
			said.push(`${name}(${given.join(',')})`);
			return String(!refuses.includes(name));
		};
	const prefix = standard === 'scorm12' ? 'LMS' : '';
	const end = standard === 'scorm12' ? 'LMSFinish' : 'Terminate';
	const names = [`${prefix}Initialize`, `${prefix}SetValue`, `${prefix}Commit`, end];
	const api: ScormApi = Object.fromEntries(names.map((name) => [name, answer(name)]));
	api[`${prefix}GetValue`] = (name) => values[name!] ?? '';
	return { api, said, values };
}

const names = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;

/** A window with nothing above it, as a browser has it: its own parent. */
function top(holds: Record<string, unknown> = {}): Surrounding {
	const window: Record<string, unknown> = { ...holds };
	window.parent = window;
	return window as Surrounding;
}

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
	const around = (lms: Lms): Surrounding => ({ parent: top({ [names[standard]]: lms.api }) });

	it('tells that somebody is done, and sets nothing else than that and how a visit ends', async () => {
		const system = learningSystem(standard);
		const lms = openScorm(standard, around(system));
		expect(await lms.begin()).toBe('counts');
		expect(await lms.complete()).toBe(true);
		lms.end();
		lms.end();
		expect(system.said).toEqual(
			standard === 'scorm12'
				? [
						'LMSInitialize()',
						'LMSSetValue(cmi.core.exit,suspend)',
						'LMSSetValue(cmi.core.lesson_status,incomplete)',
						'LMSSetValue(cmi.core.lesson_status,completed)',
						'LMSCommit()',
						'LMSFinish()'
					]
				: [
						'Initialize()',
						'SetValue(cmi.exit,suspend)',
						'SetValue(cmi.completion_status,incomplete)',
						'SetValue(cmi.completion_status,completed)',
						'Commit()',
						'Terminate()'
					]
		);
	});

	it('finds the learning system above frames, and around the window that opened it', async () => {
		const system = learningSystem(standard);
		const deep = { parent: { parent: around(system) } };
		expect(await openScorm(standard, deep).begin()).toBe('counts');
		const opened = { ...top(), opener: around(system) };
		expect(await openScorm(standard, opened).begin()).toBe('counts');
		const framed = { ...top(), top: { opener: around(system) } };
		expect(await openScorm(standard, framed).begin()).toBe('counts');
	});

	it('stands alone where there is none, or where the window above is of another site', async () => {
		expect(await openScorm(standard, top()).begin()).toBe('alone');
		const closed = new Proxy({}, { get: () => raise() });
		expect(await openScorm(standard, { parent: closed }).begin()).toBe('alone');
		expect(await openScorm(standard, top()).complete()).toBe(false);
	});

	it('says so where the learning system does not begin', async () => {
		const begin = standard === 'scorm12' ? 'LMSInitialize' : 'Initialize';
		const lms = openScorm(standard, around(learningSystem(standard, {}, [begin])));
		expect(await lms.begin()).toBe('failed');
		expect(await lms.complete()).toBe(false);
	});

	it.each(['Commit', 'SetValue'])('is not done where %s says no', async (name) => {
		const refuses = standard === 'scorm12' ? `LMS${name}` : name;
		const lms = openScorm(standard, around(learningSystem(standard, {}, [refuses])));
		await lms.begin();
		expect(await lms.complete()).toBe(false);
	});

	it.each(['completed', 'passed'])('leaves %s as it is', async (status) => {
		const key = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
		const system = learningSystem(standard, { [key]: status });
		expect(await openScorm(standard, around(system)).begin()).toBe('done-before');
		expect(system.said.join()).not.toContain(key);
	});

	it.each(['browse', 'review'])('tells nothing to who only looks: %s', async (mode) => {
		const key = standard === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode';
		const system = learningSystem(standard, { [key]: mode });
		expect(await openScorm(standard, around(system)).begin()).toBe('look-only');
		expect(system.said).toHaveLength(1);
	});
});

function raise(): never {
	throw new Error('SecurityError');
}
