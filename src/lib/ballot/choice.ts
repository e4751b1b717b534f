import { joined, type Bytes } from './bytes.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

/** What an envelope holds: the option, and whether it is another one than this person's first choice. */
export type Choice = { option: string; changed: boolean };

/** Every choice is this long: one byte for `changed`, one for the length of the option, and the option. */
export const choiceLength = 32;

const option = /^[a-z][a-z0-9-]{0,29}$/;

/** @throws when the option is no id: up to 30 lower case letters, digits and hyphens */
export function packChoice(choice: Choice): Bytes {
	if (!option.test(choice.option)) throw new RangeError(`no option: ${choice.option}`);
	const packed = joined([choice.changed ? 1 : 0, choice.option.length], choice.option);
	return joined(packed, new Uint8Array(choiceLength - packed.length));
}

/** `not-a-choice`: the bytes are not exactly what `packChoice` writes. Which options exist, the count knows. */
export function unpackChoice(bytes: Bytes): Outcome<Choice> {
	const [changed = 2, length = 0] = bytes;
	const text = new TextDecoder().decode(bytes.subarray(2, 2 + length));
	const padding = bytes.subarray(2 + length);
	const isPacked =
		bytes.length === choiceLength && changed < 2 && padding.every((byte) => byte === 0);
	if (!isPacked || text.length !== length || !option.test(text)) return refused('not-a-choice');
	return accepted({ option: text, changed: changed === 1 });
}
