import { sign, type KeyObject } from 'node:crypto';

/** A piece of DER: its tag, its length, and what is in it. */
function piece(tag: number, ...inside: Uint8Array[]): Buffer {
	const content = Buffer.concat(inside);
	const { length } = content;
	const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...inside: Uint8Array[]) => piece(0x30, ...inside);
const identifier = (...bytes: number[]) => piece(0x06, Buffer.from(bytes));
const text = (tag: number, content: string) => piece(tag, Buffer.from(content));

/** sha256WithRSAEncryption. */
const algorithm = sequence(
	identifier(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b),
	piece(0x05)
);
const name = sequence(piece(0x31, sequence(identifier(0x55, 0x04, 0x03), text(0x0c, 'Leerplein'))));

/** A certificate that a pair of RSA keys signed itself, in base64 (RFC 5280, section 4.1). */
export function certificate({
	publicKey,
	privateKey
}: Record<'publicKey' | 'privateKey', KeyObject>): string {
	const about = sequence(
		piece(0xa0, piece(0x02, Buffer.from([2]))),
		piece(0x02, Buffer.from([1])),
		...[algorithm, name],
		sequence(text(0x17, '260101000000Z'), text(0x17, '360101000000Z')),
		...[name, publicKey.export({ type: 'spki', format: 'der' })]
	);
	const signature = sign('sha256', about, privateKey);
	return sequence(about, algorithm, piece(0x03, Buffer.from([0]), signature)).toString('base64');
}
