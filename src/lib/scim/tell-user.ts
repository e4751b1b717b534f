import { enterpriseSchema } from './attributes.ts';
import { isObject, type Json, type Resource } from './resource.ts';
import { refuse } from './refusal.ts';

/** What a directory says of a person. What it does not say is `undefined`; what it empties is `null`. */
export type ToldUser = {
	userName: string;
	number: string;
	givenName: string;
	familyName: string;
	email: string | null;
	externalId: string | null;
	managerId: string | null;
	active: boolean | undefined;
	userType: string | undefined;
	department: string | undefined;
	division: string | undefined;
};

/** Longest that a text may be, as in a staff list. */
const longest = { userName: 254, number: 40, email: 254, name: 200 };
const mail = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]{2,}$/;

/**
 * What a resource says of a person.
 * @throws {Refusal} `invalidValue` for what is missing or cannot be
 */
export function toldUser(resource: Resource): ToldUser {
	const held = resource[enterpriseSchema];
	const place = isObject(held) ? held : {};
	const name = isObject(resource.name) ? resource.name : {};
	const shown = text(resource.displayName ?? name.formatted, 'displayName', longest.name);
	const [first = '', ...rest] = (shown ?? '').split(' ');
	const userName = text(resource.userName, 'userName', longest.userName);
	if (!userName) throw refuse('invalidValue', 'userName is missing');
	const number = text(place.employeeNumber, 'employeeNumber', longest.number);
	if (!number)
		throw refuse(
			'invalidValue',
			'employeeNumber is missing: the personnel number tells who somebody is. Map it in your directory.'
		);
	if (!/^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(number))
		throw refuse('invalidValue', 'employeeNumber has signs that a personnel number cannot have');
	const given = text(name.givenName, 'name.givenName', longest.name);
	const family = text(name.familyName, 'name.familyName', longest.name);
	return {
		...{ userName, number },
		...(given || family
			? { givenName: given ?? '', familyName: family ?? '' }
			: { givenName: first, familyName: rest.join(' ') || (first ? '' : userName) }),
		email: emailIn(resource.emails),
		externalId: typeof resource.externalId === 'string' ? resource.externalId : null,
		managerId: idIn(place.manager),
		active: typeof resource.active === 'boolean' ? resource.active : undefined,
		userType: text(resource.userType, 'userType', longest.name),
		department: text(place.department, 'department', longest.name),
		division: text(place.division, 'division', longest.name)
	};
}

/** The address to keep: the primary one, else the one of work, else the first. */
function emailIn(emails: Json | undefined): string | null {
	const all = Array.isArray(emails) ? emails.filter(isObject) : [];
	const kept =
		all.find(({ primary }) => primary === true) ??
		all.find(({ type }) => String(type).toLowerCase() === 'work') ??
		all[0];
	const address = text(kept?.value, 'emails.value', longest.email)?.toLowerCase();
	if (address && !mail.test(address))
		throw refuse('invalidValue', 'emails.value is no address of e-mail');
	return address ?? null;
}

const idIn = (manager: Json | undefined): string | null =>
	isObject(manager) && typeof manager.value === 'string' ? manager.value : null;

/** A text without space around it, each run of space one space; `undefined` for an empty one. */
function text(value: Json | undefined, name: string, most: number): string | undefined {
	const plain = typeof value === 'string' ? value.replace(/[\s\u00a0]+/g, ' ').trim() : '';
	if (plain.length > most) throw refuse('invalidValue', `${name} is longer than ${most} signs`);
	return plain === '' ? undefined : plain;
}
