import { readFile } from 'node:fs/promises';
import type { Bytes } from '#lib/ballot/bytes.ts';
import { joinKey } from '#lib/ballot/deal.ts';
import { readPartFile, readPartLabel } from '#lib/ballot/part-file.ts';
import type { Period } from '#lib/server/db/ballot-periods.ts';
import { codeOf, Trouble } from '../start/trouble.ts';
import type { Terminal } from './terminal.ts';

/**
 * The key of a period from two files of custodians, with who brought them.
 * @throws {Trouble} what is wrong with which file
 */
export async function keyOfParts(
	paths: readonly string[],
	period: Period,
	terminal: Terminal
): Promise<{ key: CryptoKeyPair; brought: string[] }> {
	const [first, second] = paths;
	if (!first || !second || paths.length > 2)
		throw new Trouble(
			'Three custodians have the key: add --part file twice, for two of its parts.'
		);
	const parts = [await readPart(first, period, terminal), await readPart(second, period, terminal)];
	const pair = parts.map(({ part }) => part) as [Bytes, Bytes];
	const joined = await joinKey(pair, period.publicKey!);
	pair.forEach((part) => part.fill(0));
	if (!joined.ok) throw new Trouble(`These parts do not open this period: ${joined.refused}.`);
	joined.value.scalar.fill(0);
	return { key: joined.value.pair, brought: parts.map(({ title }) => title) };
}

async function readPart(path: string, { id }: Period, terminal: Terminal) {
	const text = await readFile(path, 'utf8').catch((error) => {
		throw new Trouble(`${path} cannot be read (${codeOf(error)}).`);
	});
	const label = await readPartLabel(text);
	if (!label.ok) throw new Trouble(`${path} holds no whole part of a key (${label.refused}).`);
	if (label.value.period !== id)
		throw new Trouble(`${path} is a part of the key of ${label.value.period}.`);
	const { seatTitle: title } = label.value;
	const opened = await readPartFile(text, await terminal.askSecret(`Passphrase of ${title}: `));
	if (!opened.ok) throw new Trouble(`${path} does not open (${opened.refused}).`);
	return { title, part: opened.value.part };
}
