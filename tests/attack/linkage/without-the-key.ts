import { fromHex } from '../../../src/lib/ballot/bytes.fixture.ts';
import type { Dump } from './dump.ts';
import { ballotsGiven, firstChoices } from './records.ts';
import { mostPopular, type Guesses } from './score.ts';
import { options, type Year } from './year.ts';

/** Whose envelope is whose, as an attacker believes: the nullifier of a person. */
type Links = ReadonlyMap<string, string>;

/**
 * Links by what every dump before a rewrite has new since the last one: the people in the order of their
 * transactions beside the envelopes in that of theirs.
 */
export function linksOfDumps(nights: Year['nights']): Links {
	const links = new Map<string, string>();
	const known = new Set<string>();
	for (const { before } of nights) {
		const inOrder = <T extends { xmin: number }>(rows: T[]) =>
			rows.toSorted((a, b) => a.xmin - b.xmin);
		const people = inOrder(ballotsGiven(before)).filter(({ person }) => !links.has(person));
		const envelopes = inOrder(firstChoices(before)).filter(
			({ nullifier }) => !known.has(nullifier)
		);
		people.forEach(({ person }, at) => links.set(person, envelopes[at]?.nullifier ?? ''));
		for (const { nullifier } of envelopes) known.add(nullifier);
	}
	return links;
}

/** Links by the write-ahead log: when a person got a ballot, and when an envelope came. */
export function linksOfWal({
	wal,
	people,
	nights
}: Pick<Year, 'wal' | 'people' | 'nights'>): Links {
	const first = (bytes: Uint8Array) => wal.indexOf(bytes);
	const came = people
		.map(({ id }) => ({ id, at: first(fromHex(id.replaceAll('-', ''))) }))
		.toSorted((a, b) => a.at - b.at);
	const cast = firstChoices(nights.at(-1)!.before)
		.map(({ nullifier }) => ({ nullifier, at: first(fromHex(nullifier.slice(2))) }))
		.toSorted((a, b) => a.at - b.at);
	return new Map(came.map(({ id }, at) => [id, cast[at]?.nullifier ?? '']));
}

/** How far apart two envelopes are: in length, then in bytes that differ. */
function distance(one: string, other: string): number {
	let differing = 1000 * Math.abs(one.length - other.length);
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) differing++;
	return differing;
}

/**
 * Attacker A: links people to envelopes, and guesses each choice as that of the most similar envelope among
 * those of `accomplices`, who told what they chose.
 */
export function guessBySimilarity(
	links: Links,
	copies: readonly Dump[],
	accomplices: Guesses
): Guesses {
	const latest = new Map(
		copies.flatMap((copy) =>
			firstChoices(copy).map(({ nullifier, envelope }) => [nullifier, envelope] as const)
		)
	);
	const envelopeOf = (person: string) => latest.get(links.get(person) ?? '') ?? '';
	const known = [...accomplices].map(([person, option]) => ({
		envelope: envelopeOf(person),
		option
	}));
	return new Map(
		[...links.keys()].map((person) => {
			const own = envelopeOf(person);
			const near = known.map(({ envelope, option }) => ({ option, far: distance(own, envelope) }));
			return [person, near.reduce((a, b) => (b.far < a.far ? b : a)).option];
		})
	);
}

/** Every row in which an option is named, as text or as bytes. */
export function rowsThatName(copies: readonly Dump[]): { text: string; option: string }[] {
	const names = options.flatMap((option) => [option, Buffer.from(option).toString('hex')]);
	const anyName = new RegExp(names.join('|'));
	return copies.flatMap((copy) =>
		[...copy.values()].flat().flatMap(({ text }) => {
			const [name] = anyName.exec(text) ?? [];
			return name ? [{ text, option: options[names.indexOf(name) >> 1]! }] : [];
		})
	);
}

/**
 * Attacker A: takes the option that is named in a row about a person or their envelope, and else the most
 * popular answer of the accomplices.
 */
export function guessByNames(
	links: Links,
	naming: readonly { text: string; option: string }[],
	accomplices: Guesses
): Guesses {
	const popular = mostPopular(accomplices);
	return new Map(
		[...links].map(([person, nullifier]) => {
			const about = naming.findLast(
				({ text }) => text.includes(person) || (nullifier && text.includes(nullifier.slice(2)))
			);
			return [person, about?.option ?? popular];
		})
	);
}
