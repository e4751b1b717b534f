import { inReceipts, readReceiptCode } from '#lib/ballot/receipt.ts';

/** Whether the envelope of a receipt was in the box. */
export type Found = { code: string; inBox: boolean };

/**
 * Looks receipts up in the list of a period. The whole list is fetched, without saying who asks, so that
 * nobody learns which receipts are whose.
 * @param box the origin of the ballot box, empty where it is this site
 * @throws when the list cannot be had
 */
export async function lookUp(
	box: string,
	period: string,
	codes: readonly string[]
): Promise<Found[]> {
	const answer = await fetch(`${box}/ballot-box/${period}/receipts`, {
		credentials: 'omit',
		referrerPolicy: 'no-referrer'
	});
	if (!answer.ok) throw new Error(`the list of receipts answers ${answer.status}`);
	const list = new Uint8Array(await answer.arrayBuffer());
	return codes.map((code) => {
		const receipt = readReceiptCode(code);
		return { code, inBox: receipt !== null && inReceipts(list, receipt) };
	});
}
