import type { ItemView } from '#lib/solo/view.ts';

/** A role, and who is behind it with a number or address that works from paper. */
export type PaperContact = { role: string; people: string[] };

/** Whom to talk to, by role: paper has no links, so who can only be reached by one is left to the role. */
export function paperContacts(consult: ItemView['consult']): PaperContact[] {
	const byRole = new Map<string, string[]>();
	for (const { name, role = name, phone, mail } of consult) {
		const people = byRole.get(role) ?? [];
		const way = phone ?? mail;
		byRole.set(role, way ? [...people, name === role ? way : `${name} ${way}`] : people);
	}
	return [...byRole].map(([role, people]) => ({
		role: role.charAt(0).toUpperCase() + role.slice(1),
		people
	}));
}
