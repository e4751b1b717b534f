import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';
import { forgetLinks } from '../../db/identity-people.ts';
import {
	addProvider,
	changeProvider,
	findProvider,
	providers,
	putRoleValues,
	removeProvider,
	type IdentityProvider,
	type ProviderTerms
} from '../../db/identity-providers.ts';
import { endRolesOf } from '../../db/identity-roles.ts';
import { endProviderSessions } from '../../db/identity-sessions.ts';
import { today } from '../../clock.ts';
import { sealText } from '../sealed.ts';
import type { ProviderForm } from './form.ts';

/**
 * Keeps what an administrator set of a provider, a new one without `slug`. Its secrets are sealed. Another
 * issuer calls people by other names, so what the old one called them is forgotten.
 * @returns its name in addresses, or nothing when there is no such provider
 */
export async function keepProvider(
	db: Db,
	secret: string,
	{ slug, form, actor }: { slug?: string; form: ProviderForm; actor: string }
): Promise<string | undefined> {
	const known = slug === undefined ? undefined : await findProvider(db, slug);
	if (slug !== undefined && !known) return undefined;
	const id = known?.id ?? randomUUID();
	const terms = await termsOf(form, { id, known, secret, actor });
	const name = known?.slug ?? (await freeSlug(db, form.name));
	await db.transaction(async (tx) => {
		if (known) await changeProvider(tx, id, terms);
		else await addProvider(tx, { ...terms, id, slug: name });
		if (known && known.issuer !== form.issuer) await forgetLinks(tx, id);
		await putRoleValues(tx, id, form.roles);
		await tell(tx, actor, known ? 'change-provider' : 'add-provider', name);
	});
	return name;
}

/** Lets people in through a provider, or no longer. */
export async function openProvider(
	db: Db,
	{ slug, open, actor }: { slug: string; open: boolean; actor: string }
): Promise<void> {
	const provider = await findProvider(db, slug);
	if (!provider || provider.open === open) return;
	await db.transaction(async (tx) => {
		await changeProvider(tx, provider.id, { open, changedBy: actor });
		await tell(tx, actor, open ? 'open-provider' : 'close-provider', slug);
	});
}

/** Takes a provider away: the sessions and the roles that it gave end at once. */
export async function dropProvider(
	db: Db,
	{ slug, actor, now }: { slug: string; actor: string; now: Date }
): Promise<void> {
	const provider = await findProvider(db, slug);
	if (!provider) return;
	await db.transaction(async (tx) => {
		await endProviderSessions(tx, provider.id, {});
		await endRolesOf(tx, provider.id, today(now));
		await removeProvider(tx, provider.id);
		await tell(tx, actor, 'remove-provider', slug);
	});
}

type Around = { id: string; known?: IdentityProvider; secret: string; actor: string };

async function termsOf(
	{ secret: typed, roles: _, newcomers, ...form }: ProviderForm,
	{ id, known, secret, actor }: Around
): Promise<Omit<ProviderTerms, 'slug'>> {
	const hasKey = form.proof === 'private_key_jwt';
	const sealed = typed ? sealText(secret, 'client-secret', id, typed) : (known?.secret ?? null);
	return {
		...form,
		...{ newcomers, open: known?.open ?? false, changedBy: actor },
		scopes: ['openid', ...form.scopes.filter((scope) => scope !== 'openid')],
		secret: hasKey ? null : sealed,
		key: hasKey ? (known?.key ?? (await newKey(secret, id))) : null,
		numberClaim: form.numberClaim || null,
		roleClaim: form.roleClaim || null,
		newcomerUnit: newcomers ? form.newcomerUnit : null,
		newcomerKind: newcomers && form.newcomerKind ? form.newcomerKind : null
	};
}

/** A key of our own, RSA of 3072 bits. */
async function newKey(secret: string, id: string): Promise<string> {
	const { privateKey } = await generateKeyPair('PS256', { modulusLength: 3072, extractable: true });
	const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'PS256', use: 'sig' };
	return sealText(secret, 'client-key', id, JSON.stringify(jwk));
}

async function freeSlug(db: Db, name: string): Promise<string> {
	const plain = name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	const taken = new Set((await providers(db)).map(({ slug }) => slug));
	for (let nth = 1; ; nth++) {
		const slug = `${plain || 'provider'}${nth > 1 ? `-${nth}` : ''}`;
		if (slug !== 'new' && !taken.has(slug)) return slug;
	}
}

const tell = (tx: Db, actor: string, action: string, slug: string) =>
	record(tx, {
		...{ actor, role: 'administrator', action, object: `identity-provider ${slug}` },
		...{ result: 'ok', origin: 'web' }
	});
