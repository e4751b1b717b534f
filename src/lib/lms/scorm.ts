import type { Begun, Lms } from './lms.ts';

/** What a learning system puts in a window around the package: every value is a text. */
export type ScormApi = Record<string, (...values: string[]) => string>;
/** A window as far as a package looks at it. */
export type Surrounding = { parent: unknown; opener?: unknown; top?: { opener?: unknown } | null };

type Terms = Record<
	'api' | 'initialize' | 'get' | 'set' | 'commit' | 'terminate' | 'status' | 'mode' | 'exit',
	string
>;

const terms: Record<'scorm12' | 'scorm2004', Terms> = {
	scorm12: {
		...{ api: 'API', initialize: 'LMSInitialize', terminate: 'LMSFinish', commit: 'LMSCommit' },
		...{ get: 'LMSGetValue', set: 'LMSSetValue', exit: 'cmi.core.exit' },
		...{ status: 'cmi.core.lesson_status', mode: 'cmi.core.lesson_mode' }
	},
	scorm2004: {
		...{ api: 'API_1484_11', initialize: 'Initialize', terminate: 'Terminate', commit: 'Commit' },
		...{ get: 'GetValue', set: 'SetValue', exit: 'cmi.exit' },
		...{ status: 'cmi.completion_status', mode: 'cmi.mode' }
	}
};

const finished = ['completed', 'passed'];

/**
 * A learning system that speaks SCORM 1.2 or 2004 (Run-Time Environment). It hears the status of completion,
 * and that a visit may be gone on with, so that the status stays; no score, no answer, no time.
 */
export function openScorm(standard: 'scorm12' | 'scorm2004', around: Surrounding): Lms {
	const t = terms[standard];
	const api = findApi(around, t.api);
	let running = false;
	const call = (name: string, ...values: string[]) => api![name]!(...values);
	const told = (name: string, ...values: string[]) => call(name, ...values) === 'true';

	function begin(): Begun {
		if (!api) return 'alone';
		running = told(t.initialize, '');
		if (!running) return 'failed';
		const mode = call(t.get, t.mode);
		if (mode === 'browse' || mode === 'review') return 'look-only';
		told(t.set, t.exit, 'suspend');
		if (finished.includes(call(t.get, t.status))) return 'done-before';
		// Without this SCORM 1.2 counts whoever only looked as done.
		told(t.set, t.status, 'incomplete');
		return 'counts';
	}

	return {
		begin: async () => begin(),
		complete: async () => running && told(t.set, t.status, 'completed') && told(t.commit, ''),
		end() {
			if (running) told(t.terminate, '');
			running = false;
		}
	};
}

/** Looks as the standards say: in the windows around this one, then around those that opened it. */
function findApi(start: Surrounding, name: string): ScormApi | undefined {
	for (const from of [() => start, () => start.opener, () => start.top?.opener]) {
		const found = upwards(from, name);
		if (found) return found;
	}
	return undefined;
}

function upwards(from: () => unknown, name: string): ScormApi | undefined {
	try {
		let at = from() as Record<string, unknown> | undefined;
		for (let height = 0; at && height < 500; height++) {
			if (at[name]) return at[name] as ScormApi;
			if (at.parent === at) return undefined;
			at = at.parent as Record<string, unknown> | undefined;
		}
	} catch {
		// A window of another site: what is above it says nothing.
	}
	return undefined;
}
