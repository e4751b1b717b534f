/** One attribute of a resource, as RFC 7643 section 2 describes it. */
export type Attribute = {
	name: string;
	says: string;
	type?: 'string' | 'boolean' | 'reference' | 'complex';
	multi?: true;
	required?: true;
	/** Told by us only: what a client sends for it is left out. */
	readOnly?: true;
	/** Capitals and small letters differ. */
	exact?: true;
	unique?: true;
	refers?: readonly string[];
	sub?: readonly Attribute[];
};

export type Schema = {
	id: string;
	name: string;
	says: string;
	attributes: readonly Attribute[];
};

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';

const reference = (refers: readonly string[], readOnly?: true): Attribute => ({
	...{ name: '$ref', type: 'reference', refers, says: 'Address of the resource.' },
	...(readOnly && { readOnly })
});

/** What is kept of a person. Whatever else a client sends is thrown away on arrival. */
export const user: Schema = {
	id: userSchema,
	name: 'User',
	says: 'Somebody who works here, or did.',
	attributes: [
		{ name: 'userName', required: true, unique: true, says: 'Name in the directory.' },
		{
			name: 'name',
			type: 'complex',
			says: 'Name of the person.',
			sub: [
				{ name: 'formatted', says: 'Given name and family name.' },
				{ name: 'familyName', says: 'Family name with the infix before it.' },
				{ name: 'givenName', says: 'Given name.' }
			]
		},
		{
			name: 'displayName',
			says: 'Given name and family name; read when a newcomer has no other name.'
		},
		{
			name: 'userType',
			says: 'Kind of contract, as a code or a word of the installation, for instance Employee or Contractor.'
		},
		{ name: 'active', type: 'boolean', says: 'Whether they work here today.' },
		{
			name: 'emails',
			type: 'complex',
			multi: true,
			says: 'Their work address; of several the primary one is kept.',
			sub: [
				{ name: 'value', says: 'Address.' },
				{ name: 'type', says: 'Always work.' },
				{ name: 'primary', type: 'boolean', says: 'Always true.' }
			]
		},
		{
			name: 'groups',
			type: 'complex',
			multi: true,
			readOnly: true,
			says: 'Groups of this client that they are in.',
			sub: [
				{ name: 'value', readOnly: true, exact: true, says: 'Id of the group.' },
				reference(['Group'], true),
				{ name: 'display', readOnly: true, says: 'Name of the group.' },
				{ name: 'type', readOnly: true, says: 'Always direct.' }
			]
		}
	]
};

export const enterprise: Schema = {
	id: enterpriseSchema,
	name: 'EnterpriseUser',
	says: 'Their place in the organisation.',
	attributes: [
		{
			name: 'employeeNumber',
			required: true,
			unique: true,
			says: 'Personnel number: it tells who somebody is.'
		},
		{ name: 'department', says: 'Unit they work for, by its code or name.' },
		{ name: 'division', says: 'Unit above it, read when the department is new.' },
		{
			name: 'manager',
			type: 'complex',
			says: 'Who leads them, and so the unit they work for.',
			sub: [
				{ name: 'value', exact: true, says: 'Id of the manager.' },
				reference(['User']),
				{ name: 'displayName', readOnly: true, says: 'Name of the manager.' }
			]
		}
	]
};

export const group: Schema = {
	id: groupSchema,
	name: 'Group',
	says: 'A group of the directory. It gives a role where an administrator says so.',
	attributes: [
		{ name: 'displayName', required: true, unique: true, says: 'Name of the group.' },
		{
			name: 'members',
			type: 'complex',
			multi: true,
			says: 'People in the group.',
			sub: [
				{ name: 'value', exact: true, says: 'Id of the person.' },
				reference(['User']),
				{ name: 'type', says: 'Always User.' },
				{ name: 'display', readOnly: true, says: 'Name of the person.' }
			]
		}
	]
};
