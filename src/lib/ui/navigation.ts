/** A place in the site as a menu shows it. */
export type NavLink = {
	href: string;
	label: string;
	current?: boolean;
	/** Of the label, when it is not the language of the page. */
	lang?: string;
};
