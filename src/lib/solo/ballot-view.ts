/**
 * What the browser needs to choose in secret in one module, or to answer the pulse survey; every text in it
 * is the same for everyone there.
 */
export type BallotOfItem = {
	period: string;
	periodTitle: string;
	/** The last day on which a choice can be made or changed, `YYYY-MM-DD`. */
	closesOn: string;
	/** The public part of the period's key: 65 bytes in base64url. */
	publicKey: string;
	/** The reporting unit of this person. */
	unit: string;
	/** The origin of the ballot box; empty where it is this site. */
	box: string;
	custody: 'file' | 'shared';
	/** The dilemmas of this module that are asked in the period, in one order, and when each is asked. */
	dilemmas: {
		dilemma: string;
		ballotVersion: number;
		title: string;
		phases: readonly ('first' | 'second')[];
	}[];
};
