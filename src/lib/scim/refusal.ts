/** Why a request cannot be done, in the words of RFC 7644 table 9. */
export type ScimType =
	| 'invalidFilter'
	| 'invalidPath'
	| 'invalidSyntax'
	| 'invalidValue'
	| 'mutability'
	| 'noTarget'
	| 'uniqueness';

/** A request that is not done: it breaks the work off wherever it is, so that nothing half done stays. */
export class Refusal extends Error {
	status: number;
	scimType: ScimType | undefined;

	constructor(status: number, detail: string, scimType?: ScimType) {
		super(detail);
		this.status = status;
		this.scimType = scimType;
	}
}

/** A refusal of what was sent: status 400, or 409 for what is somebody else's. */
export const refuse = (scimType: ScimType, detail: string): Refusal =>
	new Refusal(scimType === 'uniqueness' ? 409 : 400, detail, scimType);

/** The body of an answer that says so (RFC 7644 section 3.12). */
export const refusalBody = ({ status, scimType, message }: Refusal) => ({
	schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
	status: String(status),
	...(scimType && { scimType }),
	detail: message
});
