/** Someone to talk to, as the organisation lists them. */
export type Contact = {
	name: string;
	/** What they do: "Vertrouwenspersoon integriteit". */
	role?: string;
	phone?: string;
	mail?: string;
	link?: string;
	external?: boolean;
};

/** A phone number as a `tel:` address: digits and a leading plus. */
export function dial(phone: string): string {
	return `tel:${phone.replace(/\(0\)|[^+\d]/g, '')}`;
}
