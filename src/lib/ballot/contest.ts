import { accepted, refused, type Outcome } from './outcome.ts';

export const phases = ['first', 'second'] as const;

/** In the place of a reporting unit: what was chosen in meetings, by whoever was there. */
export const inMeetings = 'live';

/**
 * What is counted together: one question, one moment of choosing, one group of people. `unit` is the id
 * of a reporting unit, `organisation`, or `live`.
 */
export type Contest = {
	dilemma: string;
	ballotVersion: number;
	phase: (typeof phases)[number];
	unit: string;
};

const written = /^([a-z0-9][a-z0-9-]*)\|([1-9]\d{0,4})\|(first|second)\|([a-z0-9][a-z0-9-]*)$/;

/**
 * The one text of a contest: what serials are derived from and envelopes are bound to.
 * @throws when a part could be mistaken for another: ids are lower case letters, digits and hyphens
 */
export function contestText({ dilemma, ballotVersion, phase, unit }: Contest): string {
	const text = [dilemma, ballotVersion, phase, unit].join('|');
	if (text.length > 200 || !written.test(text)) throw new RangeError(`no contest: ${text}`);
	return text;
}

/** The contest of a text that came from outside; `not-a-contest` for any other than `contestText` writes. */
export function readContest(text: string): Outcome<Contest> {
	const [, dilemma, version, phase, unit] = (text.length <= 200 && written.exec(text)) || [];
	if (!dilemma || !unit) return refused('not-a-contest');
	const known = phases.find((each) => each === phase)!;
	return accepted({ dilemma, ballotVersion: Number(version), phase: known, unit });
}
