import { enterprise, group, user, type Attribute, type Schema } from './attributes.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A resource in our own spelling: every key as its schema writes it. */
export type Resource = { [key: string]: Json };

export type ResourceType = {
	name: 'User' | 'Group';
	/** Path of its list below the address of the service. */
	endpoint: string;
	says: string;
	core: Schema;
	extensions: readonly Schema[];
};

export const userType: ResourceType = {
	...{ name: 'User', endpoint: '/Users', says: 'People', core: user, extensions: [enterprise] }
};

export const groupType: ResourceType = {
	...{ name: 'Group', endpoint: '/Groups', says: 'Groups', core: group, extensions: [] }
};

export const resourceTypes = [userType, groupType];

/** What every resource has besides its own attributes (RFC 7643 section 3.1). */
const shared: readonly Attribute[] = [
	{ name: 'id', readOnly: true, exact: true, says: 'Our own id.' },
	{ name: 'externalId', exact: true, says: 'Id in the directory of the client.' },
	{ name: 'schemas', readOnly: true, multi: true, exact: true, says: 'Schemas in use.' },
	{
		name: 'meta',
		type: 'complex',
		readOnly: true,
		says: 'About the resource.',
		sub: ['resourceType', 'location', 'version'].map((name) => ({ name, exact: true, says: name }))
	}
];

/** The attributes of a type that stand in the resource itself, outside its extensions. */
export const ownAttributes = ({ core }: ResourceType): readonly Attribute[] => [
	...shared,
	...core.attributes
];

/** The attribute of a name, in whatever capitals. */
export const named = (attributes: readonly Attribute[], name: string): Attribute | undefined =>
	attributes.find((each) => each.name.toLowerCase() === name.toLowerCase());

/** Whether something is an object with keys. */
export const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
