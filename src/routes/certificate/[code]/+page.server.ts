import { error } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { proofOf, wasWithdrawn } from '#lib/server/certificates.ts';
import { attempt } from '#lib/server/rate-limits.ts';

export const load = async ({ params, getClientAddress, setHeaders }) => {
	const wait = await attempt(db, 'certificate-address', getClientAddress());
	if (wait !== null) error(429, `Wait ${wait} seconds`);
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const proof = (await proofOf(db, params.code)) ?? null;
	return { proof, withdrawn: proof === null && (await wasWithdrawn(db, params.code)) };
};
