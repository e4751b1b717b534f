import vectors from '../../../tests/fixtures/rfc9474-vectors.json' with { type: 'json' };

/** The test vectors of RFC 9474, appendix A; numbers and bytes in hexadecimal. */
export type Vector = (typeof vectors)[number];

/** The vectors of a variant that signs under a salt of 48 bytes: the message of both is `input_msg`. */
export const salted: Vector[] = vectors.filter(({ sLen }) => sLen === '0x30');

/** The vectors that say what EMSA-PSS makes of the message. */
export const encoded = vectors.filter(
	(vector): vector is Vector & { encoded_msg: string } => vector.encoded_msg !== undefined
);
