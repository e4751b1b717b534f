import type { CampaignState } from '#lib/programme/campaign.ts';
import type { Status } from '#lib/ui/status.ts';

/** The look of a series by where it stands. */
export const badgeOf: Record<CampaignState, Status> = {
	planned: 'todo',
	runs: 'busy',
	over: 'done',
	stopped: 'locked'
};
