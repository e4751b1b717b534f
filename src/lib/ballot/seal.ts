import { assertLength, digest, equal, joined, type Bytes } from './bytes.ts';
import { choiceLength, packChoice, unpackChoice, type Choice } from './choice.ts';
import { openBase, overhead, sealBase } from './hpke.ts';
import { refused, type Outcome } from './outcome.ts';
import { pointOf } from './period-key.ts';

/** Where an envelope belongs: the text of a contest, and the 32 bytes that it is filed under. */
export type Place = { contest: string; nullifier: Bytes };

const info = 'tweesprong ballot 1';
const tagLength = 8;
const headerLength = 3 * tagLength;

/** The length of every envelope in bytes, whatever was chosen. */
export const envelopeLength = headerLength + overhead + choiceLength;

/**
 * Seals a choice to the period key: a header that says in short for which key, contest and nullifier it
 * is, and a text that opens only with all three.
 * @param ephemeral a P-256 key pair made for this one envelope, never used again
 */
export async function seal(
	periodKey: CryptoKey,
	ephemeral: CryptoKeyPair,
	place: Place,
	choice: Choice
): Promise<Bytes> {
	const recipient = await pointOf(periodKey);
	const header = joined(...(await tagsOf(recipient, place)));
	const sender = { point: await pointOf(ephemeral.publicKey), privateKey: ephemeral.privateKey };
	const terms = { info, associated: associatedOf(header, place) };
	return joined(header, await sealBase(recipient, sender, terms, packChoice(choice)));
}

/**
 * The choice in an envelope, opened with both parts of the period key. `wrong-key`, `wrong-contest`,
 * `wrong-nullifier`: it was sealed for another one. `damaged`: it has another length, or was changed.
 * `not-a-choice`: it opens, and holds something else.
 */
export async function open(
	{ privateKey, publicKey }: CryptoKeyPair,
	place: Place,
	envelope: Bytes
): Promise<Outcome<Choice>> {
	if (envelope.length !== envelopeLength) return refused('damaged');
	const recipient = await pointOf(publicKey);
	const header = envelope.slice(0, headerLength);
	const tags = await tagsOf(recipient, place);
	const differs = (at: number) =>
		!equal(header.slice(at * tagLength, (at + 1) * tagLength), tags[at]!);
	if (differs(0)) return refused('wrong-key');
	if (differs(1)) return refused('wrong-contest');
	if (differs(2)) return refused('wrong-nullifier');
	const terms = { info, associated: associatedOf(header, place) };
	const text = await openBase(recipient, privateKey, terms, envelope.slice(headerLength));
	return text ? unpackChoice(text) : refused('damaged');
}

/** Short names, only to say what went wrong: what binds is the associated data. */
const tagsOf = (recipient: Bytes, { contest, nullifier }: Place): Promise<Bytes[]> =>
	Promise.all(
		[recipient, joined(contest), nullifier].map(async (bytes) =>
			(await digest('SHA-256', bytes)).slice(0, tagLength)
		)
	);

function associatedOf(header: Bytes, { contest, nullifier }: Place): Bytes {
	assertLength('the nullifier', nullifier, 32);
	return joined(header, nullifier, contest);
}
