/**
 * Who signed in for the completion, by the id of the person. It is no part of a session and knows no seat.
 * Always in order of the ids: an order of arrival could be laid beside the seats.
 */
export type Attendance = readonly string[];

/** The attendance with this person; the same when they had signed in. */
export const signIn = (attendance: Attendance, person: string): Attendance =>
	attendance.includes(person) ? attendance : [...attendance, person].toSorted();

/** The attendance without this person, who signed in by mistake. */
export const signOff = (attendance: Attendance, person: string): Attendance =>
	attendance.filter((each) => each !== person);
