import { enterpriseSchema, userSchema } from '#lib/scim/attributes.ts';
import { userType, type Resource } from '#lib/scim/resource.ts';
import type { ScimPerson } from '../db/scim-people.ts';
import type { Asked } from './asked.ts';
import { withMeta } from './version.ts';

/** A person as a client sees them. */
export function userResource(person: ScimPerson, asked: Asked): Resource {
	const { base } = asked.request;
	const { id, externalId, userName, givenName, familyName, email, kind, active } = person;
	const { number, department, division, managerId, managerName, groups } = person;
	const formatted = `${givenName} ${familyName}`.trim();
	const own: Resource = {
		schemas: [userSchema, enterpriseSchema],
		id,
		...(externalId !== null && { externalId }),
		userName,
		name: { formatted, familyName, givenName },
		displayName: formatted,
		...(kind !== null && { userType: kind }),
		active,
		...(email !== null && { emails: [{ value: email, type: 'work', primary: true }] }),
		...(groups.length > 0 && {
			groups: groups.map((each) => ({
				...{ value: each.id, display: each.name, type: 'direct' },
				$ref: `${base}/Groups/${each.id}`
			}))
		}),
		[enterpriseSchema]: {
			employeeNumber: number,
			...(department !== null && { department }),
			...(division !== null && { division }),
			...(managerId !== null && {
				manager: {
					value: managerId,
					$ref: `${base}/Users/${managerId}`,
					displayName: managerName ?? ''
				}
			})
		}
	};
	return withMeta(own, userType, asked);
}
