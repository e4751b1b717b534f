import { compactVerify, decodeProtectedHeader } from 'jose';
import { X509Certificate } from 'node:crypto';
import { readStatement, type AnyStatement, type Version } from '#lib/xapi/any/statement.ts';
import { isSame } from '#lib/xapi/store/same.ts';
import { LrsRefusal } from './asked.ts';
import type { File } from './multipart-in.ts';
import { readJson } from './read-json.ts';

/** What an attachment is used for that signs its statement. */
const signing = 'http://adlnet.gov/expapi/attachments/signature';

/** Signatures that one request may bring, bytes of each, and certificates in each. */
const mostSignatures = 20;
const mostSignature = 1_000_000;
const mostCertificates = 10;

const algorithms = ['RS256', 'RS384', 'RS512'];

/**
 * Checks the signatures of a statement (xAPI 1.0.3, Data, section 2.6): a JWS whose payload is the statement as
 * it was before it was signed. Where certificates came along the first has signed it, and each next one that
 * before it; which of them to trust is for the reader.
 * @throws {LrsRefusal} 400 for a signature that does not hold, or a second one; 413 for one that is too large
 */
export async function checkSignatures(
	statement: AnyStatement,
	version: Version,
	files: readonly File[]
): Promise<void> {
	const signatures = (statement.attachments ?? []).filter(isSignature);
	if (signatures.length > 1) throw refused('is one of several, and one is what is checked');
	for (const { contentType, sha2 } of signatures) {
		const file = files.find((each) => each.sha2 === sha2.toLowerCase());
		if (!file) throw refused('did not come along');
		if (!/^application\/octet-stream\s*(;|$)/i.test(contentType))
			throw refused('is no application/octet-stream');
		if (file.bytes.length > mostSignature)
			throw refused(`is too large: at most ${mostSignature.toLocaleString('en')} bytes`, 413);
		const payload = await payloadOf(new TextDecoder().decode(file.bytes));
		const read = readStatement(readJson(payload), version);
		if (!read.ok) throw refused(`holds no statement: ${read.says}`);
		if (!isSigned(statement, read.statement)) throw refused('is of another statement');
	}
}

const isSignature = ({ usageType }: { usageType: string }): boolean => usageType === signing;

/** @throws {LrsRefusal} 413 when a request brings more signatures than are checked at once */
export function checkSignatureCount(statements: readonly AnyStatement[]): void {
	const signed = statements.filter(({ attachments }) => attachments?.some(isSignature));
	if (signed.length > mostSignatures)
		throw new LrsRefusal(413, `a request brings at most ${mostSignatures} signatures`);
}

/** What was signed, without its signatures, and what stands here, without those. */
function isSigned(statement: AnyStatement, payload: AnyStatement): boolean {
	if (payload.id && payload.id.toLowerCase() !== statement.id?.toLowerCase()) return false;
	return isSame(unsigned(payload), unsigned(statement));
}

function unsigned({ attachments, ...statement }: AnyStatement): AnyStatement {
	const others = (attachments ?? []).filter((each) => !isSignature(each));
	return { ...statement, ...(others.length > 0 && { attachments: others }) };
}

/** The payload of a JWS; checked where it brings certificates. */
async function payloadOf(jws: string): Promise<Uint8Array> {
	const { alg, x5c } = headerOf(jws);
	if (!algorithms.includes(alg ?? '')) throw refused(`is made by none of ${algorithms.join(', ')}`);
	const [, payload = ''] = jws.split('.');
	if (x5c && x5c.length > mostCertificates)
		throw refused(`brings more than ${mostCertificates} certificates`);
	if (x5c === undefined) return Buffer.from(payload, 'base64url');
	try {
		const verified = await compactVerify(jws, signerOf(x5c), { algorithms });
		return verified.payload;
	} catch {
		throw refused('was not made with the certificates that it brings');
	}
}

function headerOf(jws: string): { alg?: string; x5c?: string[] } {
	try {
		if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws)) throw refused('is no JWS');
		return decodeProtectedHeader(jws);
	} catch {
		throw refused('is no JWS');
	}
}

/** The key of the first certificate, when each is signed by the next. */
function signerOf(x5c: readonly string[]) {
	const chain = x5c.map((each) => new X509Certificate(Buffer.from(each, 'base64')));
	if (chain.some((each, at) => chain[at + 1] && !each.verify(chain[at + 1]!.publicKey)))
		throw refused('brings certificates that do not go together');
	return chain[0]!.publicKey;
}

const refused = (why: string, status = 400) =>
	new LrsRefusal(status, `the signature of the statement ${why}`);
