import * as v from 'valibot';
import type { Day } from '#lib/programme/calendar.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import { scopes } from '#lib/scim/scope.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import { unitsOn } from '../db/participation.ts';
import {
	addClient,
	changeKey,
	findClient,
	groupsPerClient,
	listClients,
	revokeKey,
	type ScimClient
} from '../db/scim-clients.ts';
import { unitOptions, type UnitOption } from '../hr-question.ts';
import { oneTimeToken } from '../secrets.ts';
import { isId } from './asked.ts';

/** A directory as it stands in the list of an administrator. */
export type ClientLine = Pick<ScimClient, 'id' | 'name' | 'scope' | 'lastUsedOn' | 'revokedOn'> & {
	groups: number;
};

export type ClientsPage = { clients: ClientLine[]; units: UnitOption[] };

/** Every directory, and the units where people may come of whom nothing is said. */
export async function clientsPage(db: Db, on: Day): Promise<ClientsPage> {
	const groups = await groupsPerClient(db);
	const clients = await listClients(db);
	return {
		clients: clients.map(({ id, name, scope, lastUsedOn, revokedOn }) => ({
			...{ id, name, scope, lastUsedOn, revokedOn },
			groups: groups.get(id) ?? 0
		})),
		units: unitOptions(await unitsOn(db, on))
	};
}

const clientForm = v.object({
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.excludes('\0')),
	scope: v.picklist(scopes),
	kind: v.picklist(personKinds),
	unit: v.string()
});

export type ClientProblem = 'name' | 'scope' | 'kind' | 'unit';
export type NewClient =
	{ ok: true; id: string; name: string; key: string } | { ok: false; problems: ClientProblem[] };

type Who = { personId: string; today: Day };

/** Makes a directory with a key, which is told this once and kept as a hash. */
export async function makeClient(db: Db, who: Who, form: FormData): Promise<NewClient> {
	const read = v.safeParse(clientForm, Object.fromEntries(form));
	if (!read.success) {
		const wrong = read.issues.map((issue) => issue.path?.[0].key as ClientProblem);
		return { ok: false, problems: [...new Set(wrong)] };
	}
	const { name, scope, kind, unit } = read.output;
	const units = await unitsOn(db, who.today);
	if (unit !== 'none' && !units.some(({ id }) => id === unit))
		return { ok: false, problems: ['unit'] };
	const { token, hash } = oneTimeToken();
	return db.transaction(async (tx) => {
		const id = await addClient(tx, {
			...{ name, scope, kind, unitId: unit === 'none' ? null : unit, keyHash: hash },
			...{ madeBy: who.personId, madeOn: who.today }
		});
		await noteClient(tx, who, 'make-client', { client: name, scope });
		return { ok: true, id, name, key: token };
	});
}

/** Gives a directory another key; the one before it works no longer. `undefined` when it is not there. */
export function renewKey(db: Db, who: Who, id: string): Promise<string | undefined> {
	return db.transaction(async (tx) => {
		const client = isId(id) ? await findClient(tx, id) : undefined;
		if (!client) return undefined;
		const { token, hash } = oneTimeToken();
		await changeKey(tx, id, hash);
		await noteClient(tx, who, 'renew-client-key', { client: client.name });
		return token;
	});
}

/** Lets the key of a directory work no longer. What it told stays. */
export async function revokeClient(db: Db, who: Who, id: string): Promise<void> {
	if (!isId(id)) return;
	await db.transaction(async (tx) => {
		const client = await findClient(tx, id);
		if (client && (await revokeKey(tx, id, who.today)))
			await noteClient(tx, who, 'revoke-client', { client: client.name });
	});
}

/** Writes down what an administrator did with a directory. */
export const noteClient = (
	db: Db,
	{ personId }: Who,
	action: string,
	detail: Record<string, string>
): Promise<void> =>
	record(db, {
		...{ actor: personId, role: 'administrator', action, object: 'directories' },
		...{ result: 'ok', origin: 'web', detail }
	});
