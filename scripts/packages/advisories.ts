/** What the registry knows to be wrong with a package. */
export type Advisory = { name: string; severity: string; fix: boolean };

type Answer = {
	vulnerabilities?: Record<string, { name: string; severity: string; fixAvailable?: unknown }>;
	message?: string;
	error?: { summary?: string };
};

/**
 * Reads what `npm audit --json` wrote.
 * @returns the advisories, worst first; or why the registry could not be asked
 */
export function readAudit(text: string): Advisory[] | { unasked: string } {
	const answer = parsed(text);
	if (!answer?.vulnerabilities)
		return { unasked: answer?.message || answer?.error?.summary || 'npm gave no answer' };
	return Object.values(answer.vulnerabilities)
		.map(({ name, severity, fixAvailable }) => ({ name, severity, fix: Boolean(fixAvailable) }))
		.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const order = ['critical', 'high', 'moderate', 'low', 'info'];

function parsed(text: string): Answer | undefined {
	try {
		return JSON.parse(text) as Answer;
	} catch {
		return undefined;
	}
}
