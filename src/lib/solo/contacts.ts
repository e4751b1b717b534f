import { labelOf, type Contact, type Surroundings } from '#lib/solo/surroundings.ts';

/** Someone to talk to: who, what they are for this, and the ways to reach them. */
export type Person = {
	name: string;
	role?: string;
	phone?: string;
	mail?: string;
	link?: string;
	external?: boolean;
};

/**
 * The people behind these codes who are there for the reader: those of the own unit first, nobody
 * who is there for others only. A role without anybody is named by its label.
 */
export function peopleFor(
	codes: readonly string[],
	around: Pick<Surroundings, 'organisation' | 'vocabulary' | 'reader' | 'language'>
): Person[] {
	return codes.flatMap((code) => {
		const role = labelOf(around, 'consult', code);
		const people = (around.organisation.contacts[code] ?? [])
			.filter((contact) => isFor(contact, around.reader))
			.toSorted((one, other) => Number(!one.unit) - Number(!other.unit))
			.map((contact) => personOf(contact, role));
		return people.length ? people : [{ name: role }];
	});
}

/** A name that starts with the role (`een collega die je vertrouwt`) needs no role beside it. */
function personOf({ name, phone, mail, link, external }: Contact, role: string): Person {
	const person = {
		name: name.charAt(0).toUpperCase() + name.slice(1),
		phone,
		mail,
		link,
		external
	};
	return person.name.startsWith(role) ? person : { ...person, role };
}

function isFor({ unit, kinds }: Contact, reader: Surroundings['reader']): boolean {
	return (!unit || reader.units.includes(unit)) && (!kinds || kinds.includes(reader.kind));
}
