import { readContest } from '#lib/ballot/contest.ts';
import { fromBase64url, toBase64url } from '#lib/ballot/bytes.ts';
import { newPeriodKey } from '#lib/ballot/period-key.fixture.ts';
import { open } from '#lib/ballot/seal.ts';
import { nullifierOf } from '#lib/ballot/serial.ts';
import { verify } from '#lib/ballot/blind.ts';
import { newSigner, signBlindly, type Signer } from '#lib/ballot/signer.fixture.ts';
import { toBytes } from '#lib/ballot/integer.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';

type Envelope = { contest: string; option: string; changed: boolean };
type Request = { method: string; path: string; init: RequestInit };

/** The server of one period as a browser meets it: `fetch` is put in the place of the browser's. */
export async function fakeBox(dilemmas: string[]) {
	const period = await newPeriodKey();
	const signers = new Map<string, Signer>();
	const issued = new Map<string, string>();
	const envelopes = new Map<string, Envelope>();
	const requests: Request[] = [];
	const box = {
		offline: false,
		closed: false,
		keysMade: true,
		requests,
		/** What lies in the box, opened, by contest. */
		get opened() {
			return [...envelopes.values()].toSorted((a, b) => (a.contest < b.contest ? -1 : 1));
		},
		ballot: {
			period: '2027',
			periodTitle: 'Keuzeperiode 2027',
			closesOn: '2999-10-31',
			publicKey: toBase64url(period.point),
			unit: 'organisation',
			box: '',
			custody: 'file',
			dilemmas: dilemmas.map((dilemma) => ({
				...{ dilemma, ballotVersion: 1, title: dilemma },
				phases: ['first', 'second'] as const
			}))
		} satisfies BallotOfItem as BallotOfItem,
		fetch
	};
	return box;

	async function fetch(path: string, init: RequestInit = {}): Promise<Response> {
		requests.push({ method: init.method ?? 'GET', path, init });
		if (box.offline) throw new TypeError('Failed to fetch');
		const body = init.body ? JSON.parse(String(init.body)) : null;
		if (path === '/ballots') return Response.json({ answers: body.ballots.map(issue) });
		if (path === '/ballot-box') return cast(body);
		return Response.json({ contests: box.keysMade ? await keys(path.split('/')) : [] });
	}

	async function keys([, , , unit, dilemma]: string[]) {
		const contests = ['first', 'second'].map((phase) => `${dilemma}|1|${phase}|${unit}`);
		for (const contest of contests)
			if (!signers.has(contest)) signers.set(contest, await newSigner());
		return contests.map((contest) => {
			const { key } = signers.get(contest)!;
			return { contest, modulus: toBase64url(toBytes(key.modulus, key.length)) };
		});
	}

	function issue({ contest, blinded }: { contest: string; blinded: string }) {
		if (box.closed) return { contest, refused: 'closed' };
		if ((issued.get(contest) ?? blinded) !== blinded) return { contest, refused: 'elsewhere' };
		issued.set(contest, blinded);
		const signature = signBlindly(signers.get(contest)!, fromBase64url(blinded));
		return { contest, signature: toBase64url(signature) };
	}

	async function cast(body: Record<'contest' | 'serial' | 'signature' | 'envelope', string>) {
		const { contest } = body;
		const [serial, signature, envelope] = [body.serial, body.signature, body.envelope].map(
			fromBase64url
		) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
		if (box.closed) return Response.json({ refused: 'closed' }, { status: 409 });
		if (!readContest(contest).ok || !(await verify(signers.get(contest)!.key, serial, signature)))
			return Response.json({ refused: 'bad-signature' }, { status: 400 });
		const nullifier = await nullifierOf(serial);
		const choice = await open(period.pair, { contest, nullifier }, envelope);
		if (!choice.ok) throw new Error(choice.refused);
		envelopes.set(toBase64url(nullifier), { contest, ...choice.value });
		return new Response(null, { status: 204 });
	}
}
