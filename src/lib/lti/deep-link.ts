import { claim } from './claims.ts';
import { linkOf, type Target } from './target.ts';

export type Choice = Target & { title: string };

/** The claims with which what somebody chose goes into a course (Deep Linking 2.0, section 4.5). */
export const choiceClaims = (
	origin: string,
	{ deployment, data }: { deployment: string; data: string | null },
	{ title, ...target }: Choice
) => ({
	[claim.message]: 'LtiDeepLinkingResponse',
	[claim.version]: '1.3.0',
	[claim.deployment]: deployment,
	...(data !== null && { [claim.data]: data }),
	[claim.items]: [
		{
			...{ type: 'ltiResourceLink', title, url: linkOf(origin, target) },
			// Other sites may not show our pages in theirs.
			window: { targetName: '_blank' },
			lineItem: { label: title, scoreMaximum: 1 }
		}
	]
});
