import { enterprise, group, user, type Attribute, type Schema } from './attributes.ts';
import { mostPerPage } from './list.ts';
import { resourceTypes, type Json, type Resource } from './resource.ts';

/** What this service can do (RFC 7643 section 5). `base` is its address. */
export const serviceConfig = (base: string): Resource => ({
	schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
	patch: { supported: true },
	bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
	filter: { supported: true, maxResults: mostPerPage },
	changePassword: { supported: false },
	sort: { supported: true },
	etag: { supported: true },
	authenticationSchemes: [
		{
			type: 'oauthbearertoken',
			name: 'Bearer token',
			description: 'A key that an administrator of this installation makes and revokes.',
			specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
			primary: true
		}
	],
	meta: metaOf('ServiceProviderConfig', `${base}/ServiceProviderConfig`)
});

/** The two types of resource (RFC 7643 section 6). */
export const resourceTypeBodies = (base: string): Resource[] =>
	resourceTypes.map(({ name, endpoint, says, core, extensions }) => ({
		schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
		...{ id: name, name, endpoint, description: says, schema: core.id },
		schemaExtensions: extensions.map(({ id }) => ({ schema: id, required: true })),
		meta: metaOf('ResourceType', `${base}/ResourceTypes/${name}`)
	}));

/** The schemas, with exactly what is kept (RFC 7643 section 7). */
export const schemaBodies = (base: string): Resource[] =>
	[user, enterprise, group].map(({ id, name, says, attributes }: Schema) => ({
		schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
		...{ id, name, description: says, attributes: attributes.map(told) },
		meta: metaOf('Schema', `${base}/Schemas/${id}`)
	}));

function told(attribute: Attribute): { [key: string]: Json } {
	const { name, says, type = 'string', refers, sub } = attribute;
	return {
		...{ name, type, multiValued: attribute.multi ?? false, description: says },
		...{ required: attribute.required ?? false, caseExact: attribute.exact ?? false },
		mutability: attribute.readOnly ? 'readOnly' : 'readWrite',
		returned: 'default',
		uniqueness: attribute.unique ? 'server' : 'none',
		...(refers && { referenceTypes: [...refers] }),
		...(sub && { subAttributes: sub.map(told) })
	};
}

const metaOf = (resourceType: string, location: string) => ({ resourceType, location });
