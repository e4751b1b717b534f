/** What an earlier period published of a dilemma, for the whole organisation. */
export type EarlierOutcome = {
	period: string;
	/** The title of the period. */
	title: string;
	/** Options in the order and the words in which they were asked, with whole percentages. */
	options: { id: string; text: string; first: number | null; second: number | null }[];
	/** How many chose differently later, where that was published. */
	shift: 'few' | 'some' | 'most' | null;
};
