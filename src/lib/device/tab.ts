import { idleLimits } from '#lib/device/idle.ts';
import { labelsOn, tabShelf } from '#lib/device/shelf.ts';

/** When somebody last left a page of this tab. */
const left = 'tweesprong.left';

let cameBack = false;

/** Whether something of a secret choice lives in this tab, page loads included. */
export const tabHolds = (): boolean => labelsOfBallots().length > 0;

/** An envelope that is under way may outlast idle minutes: nobody can open it here. */
export function eraseTab({ unsentToo }: { unsentToo: boolean }): void {
	for (const label of labelsOfBallots())
		if (unsentToo || !label.includes('.ballot.unsent.')) tabShelf()?.removeItem(label);
}

/**
 * Erases what nobody came back for in ten minutes, and from here on remembers when a page is left.
 * Once per page.
 */
export function comeBackToTab(now: () => number = Date.now): void {
	const tab = tabShelf();
	if (!tab || cameBack) return;
	cameBack = true;
	const since = tab.getItem(left);
	tab.removeItem(left);
	if (since && now() - Number(since) >= idleLimits.erase) eraseTab({ unsentToo: false });
	const leave = () => tabHolds() && tab.setItem(left, `${now()}`);
	addEventListener('pagehide', leave);
	// A phone may stop a page in the background without another word.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') leave();
		else tab.removeItem(left);
	});
}

function labelsOfBallots(): string[] {
	const tab = tabShelf();
	const labels = tab ? labelsOn(tab, 'tweesprong.') : [];
	return labels.filter((label) => /^tweesprong\.[\w-]+\.ballot\./.test(label));
}
