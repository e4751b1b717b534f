import type { Db } from '../db/connect.ts';
import { providers } from '../db/identity-providers.ts';
import { isTrouble, type Trouble } from './oidc/trouble.ts';

export type Entrances = {
	/** Providers that are open, by name. */
	providers: { slug: string; name: string }[];
	/** What went wrong on the way back from a provider. */
	trouble: Trouble | null;
	/** The provider at which somebody who signed out here is still signed in. */
	left: { slug: string; name: string } | null;
};

/** The ways to come in besides a password, and what a provider sent somebody back with. */
export async function entrances(
	db: Db,
	{ problem, left }: { problem: string | null; left: string | null }
): Promise<Entrances> {
	const open = (await providers(db)).filter((provider) => provider.open);
	const shown = open.map(({ slug, name }) => ({ slug, name }));
	return {
		providers: shown,
		trouble: isTrouble(problem) ? problem : null,
		left: shown.find(({ slug }) => slug === left) ?? null
	};
}
