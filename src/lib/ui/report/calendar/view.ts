/** A line of the year calendar as its components draw it. */
export type LineView = {
	id: string;
	title: string;
	/** The first and the last day. */
	from: string;
	to: string;
	/** Days, time and place, and what sort of thing it is. */
	when: string;
	about: string;
	note: string;
	/** Where there is more. */
	href?: string;
	link?: string;
	/** Marks what people choose in, beside what is only to be known. */
	accent: boolean;
};
