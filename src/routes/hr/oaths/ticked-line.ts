/** A line to tick: who it is, and two things about it. */
export type TickedLine = {
	id: string;
	name: string;
	personnelNumber: string;
	unit: string;
	first: string;
	second: string;
};
