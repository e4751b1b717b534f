import { fromBase64url } from '#lib/ballot/bytes.ts';
import { receiptCode, receiptOf } from '#lib/ballot/receipt.ts';
import { nullifierOf } from '#lib/ballot/serial.ts';
import { cast, type Cast } from '#lib/booth/requests.ts';
import type { Drawer } from '#lib/device/drawer.ts';
import { keepReceipt } from '#lib/device/receipts.ts';

/** A sealed envelope that the box did not acknowledge yet; without a signature while that is awaited. */
export type Unsent = {
	box: string;
	period: string;
	contest: string;
	serial: string;
	signature: string | null;
	envelope: string;
	/** Of the dilemma, for the receipt. */
	title: string;
	/** The last day of the period: what is not signed by then never will be. */
	closesOn: string;
};

export type Sent = { period: string; contest: string; answer: Cast };

let sending: Promise<unknown> = Promise.resolve();

/** Keeps an envelope until it is sent, in the place of an older one of the same ballot. */
export const keepUnsent = (drawer: Drawer, unsent: Unsent): Promise<void> =>
	drawer.put(nameOf(unsent), unsent);

export const dropUnsent = (drawer: Drawer, unsent: Unsent): Promise<void> =>
	drawer.remove(nameOf(unsent));

/** Everything that waits, or what waits for one period. */
export const unsentIn = (drawer: Drawer, period?: string): Promise<Unsent[]> =>
	drawer.all<Unsent>(period === undefined ? 'unsent.' : `unsent.${period}.`);

/**
 * Sends what is signed, one after the other, of all tabs of this device: an older envelope must not
 * arrive after a newer one of the same ballot. Answers with what the box said of each.
 */
export function sendAll(drawer: Drawer): Promise<Sent[]> {
	const turn = sending.then(() => drawer.alone('sending', () => sendSigned(drawer)));
	sending = turn.catch(() => {});
	return turn;
}

async function sendSigned(drawer: Drawer): Promise<Sent[]> {
	const sent: Sent[] = [];
	const today = new Date().toISOString().slice(0, 10);
	for (const unsent of await unsentIn(drawer)) {
		const { period, contest, signature, closesOn } = unsent;
		if (signature !== null)
			sent.push({ period, contest, answer: await send(drawer, { ...unsent, signature }) });
		else if (closesOn < today) {
			await dropUnsent(drawer, unsent);
			sent.push({ period, contest, answer: 'closed' });
		}
	}
	return sent;
}

async function send(drawer: Drawer, unsent: Unsent & { signature: string }): Promise<Cast> {
	const { box, period, contest, serial, signature, envelope, title } = unsent;
	const answer = await cast(box, { period, contest, serial, signature, envelope });
	if (answer === 'later') return answer;
	if (answer === 'accepted') {
		const code = receiptCode(await receiptOf(await nullifierOf(fromBase64url(serial))));
		await keepReceipt(drawer, period, { contest, title, code });
	}
	// Somebody may have chosen again meanwhile: that envelope is still to be sent.
	const now = await drawer.read<Unsent>(nameOf(unsent));
	if (now?.envelope === envelope) await dropUnsent(drawer, unsent);
	return answer;
}

const nameOf = ({ period, contest }: Unsent) => `unsent.${period}.${contest}`;
