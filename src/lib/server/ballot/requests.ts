import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../../ballot/bytes.ts';
import { envelopeLength } from '../../ballot/seal.ts';
import type { Cast } from './box.ts';
import type { Issued, IssueRequest } from './issue.ts';
import { signatureLength } from './signing.ts';

/** Base64url without padding of so many bytes: one text for one value, so that equal requests are equal. */
const bytes = (length: number) =>
	v.pipe(
		v.string(),
		v.check((text) => isWritten(text, Math.ceil((length * 4) / 3))),
		v.transform(fromBase64url)
	);

/** A text of another length or with other signs is not read: reading it throws. */
const isWritten = (text: string, signs: number): boolean =>
	text.length === signs && /^[\w-]*$/.test(text) && toBase64url(fromBase64url(text)) === text;

const period = v.pipe(v.string(), v.maxLength(30), v.regex(/^[a-z0-9-]+$/));
const contest = v.pipe(v.string(), v.maxLength(200));

const mostBallots = 60;

const issueSchema = v.object({
	period,
	ballots: v.pipe(
		v.array(v.object({ contest, blinded: bytes(signatureLength) })),
		v.minLength(1),
		v.maxLength(mostBallots)
	)
});

const castSchema = v.object({
	period,
	contest,
	serial: bytes(32),
	signature: bytes(signatureLength),
	envelope: bytes(envelopeLength)
});

const read = <Output>(
	schema: v.GenericSchema<unknown, Output>,
	body: unknown
): Output | undefined => {
	const result = v.safeParse(schema, body);
	return result.success ? result.output : undefined;
};

/** A request for ballots, or `undefined` for anything else. */
export const readIssueRequest = (body: unknown): IssueRequest | undefined =>
	read(issueSchema, body);

/** An envelope that is handed in, or `undefined` for anything else. */
export const readCast = (body: unknown): Cast | undefined => read(castSchema, body);

/** The answer to a request for ballots, as JSON has it. */
export const writeIssued = (answers: readonly Issued[]) => ({
	answers: answers.map((answer) =>
		'signature' in answer ? { ...answer, signature: toBase64url(answer.signature) } : answer
	)
});
