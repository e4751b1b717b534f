import type { Bytes } from '../../ballot/bytes.ts';
import { tokenBytes, type Token } from '../../live/token.ts';
import { openWith, sealWith } from './sealed.ts';

/** An acknowledgement as a phone keeps it: 891 characters, whatever was chosen. */
export const sealToken = (key: Bytes, token: Token): string =>
	Buffer.from(sealWith(key, token.session, tokenBytes(token)).buffer).toString('base64url');

/** The bytes of a token of this session; none, which no token has, when it was not sealed here. */
export const openToken = (key: Bytes, session: string, sealed: string): Uint8Array =>
	openWith(key, session, Buffer.from(sealed, 'base64url')) ?? new Uint8Array();
