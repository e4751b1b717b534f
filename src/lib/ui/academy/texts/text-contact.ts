/** A person or desk as the organisation has it. */
export type TextContact = {
	name: string;
	phone?: string;
	mail?: string;
	link?: string;
	unit?: string;
	kinds?: readonly string[];
	external?: boolean;
};
