import { watchIdle } from '#lib/device/idle.ts';
import { comeBackToTab, eraseTab, tabHolds } from '#lib/device/tab.ts';

/** A page that shows what is kept and must hear when it is gone, or will be in a minute. */
export type Witness = { idle: (soon: boolean) => void; erased: () => void };

const records = new Map<string, string>();
const witnesses = new Set<Witness>();
let stopWatching: (() => void) | undefined;

/** Keeps a text as long as this page lives and somebody uses it: see `idleLimits`. */
export function keepInMemory(label: string, text: string): void {
	records.set(label, text);
	watch();
}

/** Sees to it that what is in this tab goes when nobody uses it. */
export function watchTab(): void {
	comeBackToTab();
	if (tabHolds()) watch();
}

export const recallFromMemory = (label: string): string | undefined => records.get(label);

export function eraseFromMemory(label: string): void {
	records.delete(label);
	if (records.size === 0 && !tabHolds()) rest();
}

/** Empties the memory and the tab, and tells every page that shows what was in it. */
export function eraseMemory(): void {
	records.clear();
	eraseTab({ unsentToo: false });
	rest();
	tell('idle', false);
	for (const witness of witnesses) witness.erased();
}

/** Registers a page until the function it gets back is called. */
export function witnessMemory(witness: Witness): () => void {
	witnesses.add(witness);
	return () => witnesses.delete(witness);
}

function watch(): void {
	stopWatching ??= watchIdle({
		warn: () => tell('idle', true),
		back: () => tell('idle', false),
		expire: eraseMemory
	});
}

function tell(what: 'idle', soon: boolean): void {
	for (const witness of witnesses) witness[what](soon);
}

function rest(): void {
	stopWatching?.();
	stopWatching = undefined;
}
