import { blind, finalize, type Blinded } from '#lib/ballot/blind.ts';
import { fromBase64url, toBase64url, type Bytes } from '#lib/ballot/bytes.ts';
import { readContest } from '#lib/ballot/contest.ts';
import { blindingOf, serialOf } from '#lib/ballot/serial.ts';
import type { SigningKey } from '#lib/ballot/signing-key.ts';
import { askBallots, signingKeys, type NoBallot } from '#lib/booth/requests.ts';
import type { Drawer } from '#lib/device/drawer.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';

/** What somebody has of a contest: a signed serial, or the reason why not. */
export type Ballot = { serial: string; signature: string } | { refused: NoBallot };

type Wanted = { contest: string; serial: Bytes };
type Asked = Wanted & Blinded & { key: SigningKey };

/**
 * The ballots of these contests: those kept on the device, and of the others what one request gets. A
 * contest whose key is not made yet is left out.
 * @throws when the box or the issuer is out of reach
 */
export async function ballotsOf(
	drawer: Drawer,
	seed: Bytes,
	at: BallotOfItem,
	contests: readonly string[]
): Promise<Map<string, Ballot>> {
	const ballots = new Map<string, Ballot>();
	const wanted: Wanted[] = [];
	for (const contest of contests) {
		const serial = await serialOf({ seed, period: at.period, contest });
		const kept = await drawer.read<{ serial: string; signature: string }>(nameOf(at, contest));
		if (kept?.serial === toBase64url(serial)) ballots.set(contest, kept);
		else wanted.push({ contest, serial });
	}
	const asked = await blindAll(seed, at, wanted);
	if (asked.length === 0) return ballots;
	for (const answer of await askBallots(requestOf(at, asked))) {
		const { contest } = answer;
		const one = asked.find((each) => each.contest === contest);
		const ballot = 'refused' in answer ? answer : one && (await finish(one, answer.signature));
		if (!ballot) continue;
		ballots.set(contest, ballot);
		if ('serial' in ballot) await drawer.put(nameOf(at, contest), ballot);
	}
	return ballots;
}

/** A kept ballot is asked again for nothing: the same question gets the same answer. */
export async function forgetOtherPeriods(drawer: Drawer, at: BallotOfItem): Promise<void> {
	for (const name of drawer.names('signed.'))
		if (!name.startsWith(nameOf(at, ''))) await drawer.remove(name);
}

const nameOf = ({ period }: BallotOfItem, contest: string) => `signed.${period}.${contest}`;

const requestOf = ({ period, unit }: BallotOfItem, asked: Asked[]) => ({
	period,
	unit,
	ballots: asked.map(({ contest, blinded }) => ({ contest, blinded: toBase64url(blinded) }))
});

/** The keys come from the box, which does not know who asks: so a key cannot be for one person only. */
async function blindAll(seed: Bytes, at: BallotOfItem, wanted: Wanted[]): Promise<Asked[]> {
	const dilemmas = [...new Set(wanted.map(({ contest }) => dilemmaOf(contest)))];
	const lists = await Promise.all(
		dilemmas.map((dilemma) => signingKeys(at.box, [at.period, at.unit, dilemma]))
	);
	const keys = new Map(lists.flatMap((list) => [...list]));
	const asked: Asked[] = [];
	for (const { contest, serial } of wanted) {
		const key = keys.get(contest);
		if (!key) continue;
		const blinding = await blindingOf({ seed, period: at.period, contest }, key);
		const blinded = await blind(key, serial, blinding);
		if (blinded.ok) asked.push({ contest, serial, key, ...blinded.value });
	}
	return asked;
}

/** Nothing when the signature does not fit: then the ballot is asked again. */
async function finish(one: Asked, blindSignature: string): Promise<Ballot | undefined> {
	const signed = await finalize(one.key, one.serial, fromBase64url(blindSignature), one.inverse);
	if (!signed.ok) return undefined;
	return { serial: toBase64url(one.serial), signature: toBase64url(signed.value) };
}

function dilemmaOf(contest: string): string {
	const read = readContest(contest);
	if (!read.ok) throw new Error(`no contest: ${contest}`);
	return read.value.dilemma;
}
