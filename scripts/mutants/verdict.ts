import { titlePattern } from './list.ts';
import type { Result } from './report.ts';

export type Verdict =
	{ state: 'killed' | 'stayed green' } | { state: 'failed otherwise'; why: string };

/**
 * What an expectation says when it is not met, in Vitest, Playwright and fast-check; anything else is an
 * accident.
 */
const unmet =
	/AssertionError|\bexpect\(|^Error: promise (resolved|rejected) |^Error: Property failed after/;

/**
 * What the results of a run with a weakness planted say about the test that should turn red. A test that
 * did not run, or failed by anything else than an expectation, has seen nothing.
 */
export function judge(results: readonly Result[], test: string): Verdict {
	const pattern = new RegExp(`^${titlePattern(test)}$`);
	const own = results.filter(({ title, status }) => status !== 'skipped' && pattern.test(title));
	const failed = own.filter(({ status }) => status === 'failed');
	if (own.length === 0)
		return { state: 'failed otherwise', why: 'the test did not run, or not in time' };
	if (failed.length === 0) return { state: 'stayed green' };
	if (failed.some(({ message }) => unmet.test(message))) return { state: 'killed' };
	return { state: 'failed otherwise', why: failed[0]!.message.split('\n')[0]! };
}
