/** A remark about a report, as a page shows it. */
export type CommentView = {
	id: string;
	by: string;
	name: string;
	/** The day on which it was made. */
	day: string;
	words: string;
	settledOn: string | null;
};

/** A remark that could not be placed, with what was typed. */
export type TriedComment = {
	chapter: string;
	problem: 'missing' | 'too-long' | 'gone';
	typed: string;
};
