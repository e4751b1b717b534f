import type { Drawer } from '#lib/device/drawer.ts';

/** What somebody keeps of an envelope that the ballot box acknowledged; `code` is what the box lists. */
export type Receipt = { contest: string; title: string; code: string };

/** One per ballot: choosing again leaves the receipt as it is. */
export const keepReceipt = (drawer: Drawer, period: string, receipt: Receipt): Promise<void> =>
	drawer.put(`receipt.${period}.${receipt.contest}`, receipt);

export const receiptsIn = (drawer: Drawer, period: string): Promise<Receipt[]> =>
	drawer.all<Receipt>(`receipt.${period}.`);

/** The codes of the receipts of a period. */
export const receiptsOf = async (drawer: Drawer, period: string): Promise<string[]> =>
	(await receiptsIn(drawer, period)).map(({ code }) => code);
