/** `unknown`: what cannot be looked at from here, so that nobody takes silence for a yes. */
export type Verdict = 'ok' | 'warning' | 'trouble' | 'unknown';

/** What a look showed: about what, and in one sentence what it means and what to do. */
export type Finding = { about: string; verdict: Verdict; says: string };

/** Makes findings about one thing. */
export const about = (name: string) => {
	const as =
		(verdict: Verdict) =>
		(says: string): Finding => ({ about: name, verdict, says });
	return { ok: as('ok'), warning: as('warning'), trouble: as('trouble'), unknown: as('unknown') };
};

const signs: Record<Verdict, string> = { ok: 'ok', warning: 'warn', trouble: 'FAIL', unknown: '?' };

/** A finding as a line for a terminal. */
export const lineOf = ({ about, verdict, says }: Finding): string =>
	`${signs[verdict].padEnd(5)} ${about.padEnd(13)} ${says}`;

/** 1 when something is wrong, else 0: what is unknown or only a warning stops nobody. */
export const exitCode = (findings: readonly Finding[]): number =>
	findings.some(({ verdict }) => verdict === 'trouble') ? 1 : 0;
