/** A remark about a draft, as a page shows it. */
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
	/** The part it is about; '' is the whole. */
	about: string;
	problem: 'missing' | 'too-long' | 'gone';
	typed: string;
};
