import * as v from 'valibot';

const lti = 'https://purl.imsglobal.org/spec/lti/claim/';
const deepLinking = 'https://purl.imsglobal.org/spec/lti-dl/claim/';
const grades = 'https://purl.imsglobal.org/spec/lti-ags/';

/** The names of the claims of LTI 1.3 (Core, Deep Linking 2.0, Assignment and Grade Services 2.0). */
export const claim = {
	...{ message: `${lti}message_type`, version: `${lti}version`, deployment: `${lti}deployment_id` },
	...{ target: `${lti}target_link_uri`, resource: `${lti}resource_link`, custom: `${lti}custom` },
	...{ lis: `${lti}lis`, settings: `${deepLinking}deep_linking_settings` },
	...{ items: `${deepLinking}content_items`, data: `${deepLinking}data` },
	grades: `${grades}claim/endpoint`
} as const;

/** The right to tell that somebody is done. */
export const scoreScope = `${grades}scope/score`;

const words = v.pipe(v.string(), v.nonEmpty());
/** What is there in another form than it should have counts as absent. */
const lenient = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

const Common = { version: v.literal('1.3.0'), deployment: words };

const Resource = v.object({
	...Common,
	message: v.literal('LtiResourceLinkRequest'),
	sub: v.pipe(words, v.maxLength(255)),
	target: words,
	resource: v.object({ id: words }),
	custom: lenient(v.record(v.string(), v.unknown())),
	lis: lenient(v.object({ person_sourcedid: v.optional(v.string()) })),
	grades: lenient(v.object({ scope: v.array(v.string()), lineitem: v.optional(v.string()) }))
});

const DeepLinking = v.object({
	...Common,
	message: v.literal('LtiDeepLinkingRequest'),
	settings: v.object({
		deep_link_return_url: words,
		accept_types: v.array(v.string()),
		data: v.optional(v.string())
	})
});

/** What a learning system says with somebody whom it sends. */
export type Message =
	| {
			kind: 'resource';
			deployment: string;
			subject: string;
			target: string;
			custom: Record<string, unknown>;
			/** What the token says of the person, with the number of the personnel system among it. */
			person: Record<string, unknown>;
			/** The address of the column in its marks, where it wants to hear that somebody is done. */
			lineItem: string | null;
	  }
	| {
			kind: 'deep-linking';
			deployment: string;
			returnUrl: string;
			/** It takes links to us. */
			takesLinks: boolean;
			data: string | null;
	  };

/** Reads the claims of a token whose signature was checked; nothing where they are no message of LTI 1.3. */
export function readMessage(claims: Record<string, unknown>): Message | undefined {
	const names = Object.entries(claim).map(([name, full]) => [name, claims[full]]);
	const said = { sub: claims['sub'], ...Object.fromEntries(names) };
	const resource = v.safeParse(Resource, said);
	if (resource.success) {
		const { deployment, sub, target, custom = {}, lis, grades } = resource.output;
		const person = { ...claims, person_sourcedid: lis?.person_sourcedid };
		const lineItem = (grades?.scope.includes(scoreScope) && grades.lineitem) || null;
		return { kind: 'resource', deployment, subject: sub, target, custom, person, lineItem };
	}
	const linking = v.safeParse(DeepLinking, said);
	if (!linking.success) return undefined;
	const { deployment, settings } = linking.output;
	const { deep_link_return_url: returnUrl, accept_types: types, data = null } = settings;
	return {
		...{ kind: 'deep-linking', deployment, returnUrl, data },
		takesLinks: types.includes('ltiResourceLink')
	};
}
