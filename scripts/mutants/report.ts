/** How a test ended; `message` is what failed. */
export type Result = { title: string; status: 'passed' | 'failed' | 'skipped'; message: string };

type VitestReport = {
	testResults: {
		message: string;
		assertionResults: { title: string; status: string; failureMessages: string[] }[];
	}[];
};

type Suite = {
	specs: {
		title: string;
		ok: boolean;
		tests: { results: { errors: { message?: string }[] }[] }[];
	}[];
	suites?: Suite[];
};

/** The results in the JSON report of Vitest or of Playwright. */
export function resultsOf(report: object): Result[] {
	if ('testResults' in report) return ofVitest(report as VitestReport);
	return (report as { suites: Suite[] }).suites.flatMap(ofSuite);
}

function ofVitest({ testResults }: VitestReport): Result[] {
	return testResults.flatMap(({ assertionResults }) =>
		assertionResults.map(({ title, status, failureMessages }) => ({
			title,
			status: status === 'passed' || status === 'failed' ? status : 'skipped',
			message: failureMessages.join('\n')
		}))
	);
}

function ofSuite({ specs, suites = [] }: Suite): Result[] {
	const own = specs.map(({ title, ok, tests }) => ({
		title,
		status: ok ? ('passed' as const) : ('failed' as const),
		message: tests
			.flatMap(({ results }) => results.flatMap(({ errors }) => errors))
			.map(({ message = '' }) => message)
			.join('\n')
	}));
	return [...own, ...suites.flatMap(ofSuite)];
}
