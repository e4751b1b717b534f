import { error, json } from '@sveltejs/kit';
import { pools, secret } from '#lib/server/app.ts';
import { issueBallots } from '#lib/server/ballot/issue.ts';
import { readIssueRequest, writeIssued } from '#lib/server/ballot/requests.ts';
import { today } from '#lib/server/clock.ts';
import { askForBallots } from '#lib/server/rate-limits.ts';

export const POST = async ({ request, locals, setHeaders }) => {
	const { personId } = locals.person!;
	const wait = await askForBallots(personId);
	if (wait !== null) {
		setHeaders({ 'retry-after': String(wait) });
		error(429, 'Too many requests for ballots.');
	}
	const asked = readIssueRequest(await request.json().catch(() => null));
	if (!asked) error(400, 'This is no request for ballots.');
	return json(writeIssued(await issueBallots(pools, secret, personId, asked, today())));
};
