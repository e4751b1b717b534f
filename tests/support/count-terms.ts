/** The day of the count. */
export const on = '2026-12-05';
export const secret = 'a secret of this installation, long enough';

/** What a count needs to know besides its period and key. */
export const terms = {
	...{ brought: [], on, cooldownDays: 0, version: '0.2.0', secret },
	organisation: { slug: 'zandermeer', name: 'Zandermeer' }
};
