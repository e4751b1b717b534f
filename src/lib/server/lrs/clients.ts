import * as v from 'valibot';
import type { Day } from '#lib/programme/calendar.ts';
import { scopes, type Scope } from '#lib/xapi/scope.ts';
import { record } from '../db/audit.ts';
import type { Db } from '../db/connect.ts';
import {
	addXapiClient,
	changeScopes,
	changeSecret,
	findXapiClient,
	revokeXapiClient
} from '../db/xapi-clients.ts';
import { oneTimeToken } from '../secrets.ts';
import { isUuid } from '../uuid.ts';

const may = v.pipe(v.array(v.picklist(scopes)), v.minLength(1));
const clientForm = v.object({
	name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.excludes('\0')),
	scopes: may
});

export type ClientProblem = 'name' | 'scopes';
export type NewClient =
	{ ok: true; id: string; name: string; secret: string } | { ok: false; problems: ClientProblem[] };

type Who = { personId: string; today: Day };

/** Makes a client with a secret, which is told this once and kept as a hash. */
export async function makeXapiClient(db: Db, who: Who, form: FormData): Promise<NewClient> {
	const read = v.safeParse(clientForm, {
		...{ name: form.get('name'), scopes: form.getAll('scope') }
	});
	if (!read.success) {
		const wrong = read.issues.map((issue) => issue.path?.[0].key as ClientProblem);
		return { ok: false, problems: [...new Set(wrong)] };
	}
	const { name } = read.output;
	const { token, hash } = oneTimeToken();
	return db.transaction(async (tx) => {
		const id = await addXapiClient(tx, {
			...{ ...read.output, secretHash: hash, madeBy: who.personId, madeOn: who.today }
		});
		await note(tx, who, 'make-xapi-client', name, read.output.scopes);
		return { ok: true, id, name, secret: token };
	});
}

/** Says what a client may from now on. @returns whether that could be */
export async function changeClientScopes(
	db: Db,
	who: Who,
	id: string,
	form: FormData
): Promise<boolean> {
	const read = v.safeParse(may, form.getAll('scope'));
	if (!read.success || !isUuid(id)) return false;
	return db.transaction(async (tx) => {
		const client = await findXapiClient(tx, id);
		if (!client) return false;
		await changeScopes(tx, id, read.output);
		await note(tx, who, 'change-xapi-client', client.name, read.output);
		return true;
	});
}

/** Gives a client another secret; the one before it works no longer. `undefined` when it is not there. */
export async function renewSecret(db: Db, who: Who, id: string): Promise<string | undefined> {
	if (!isUuid(id)) return undefined;
	return db.transaction(async (tx) => {
		const client = await findXapiClient(tx, id);
		if (!client) return undefined;
		const { token, hash } = oneTimeToken();
		await changeSecret(tx, id, hash);
		await note(tx, who, 'renew-xapi-secret', client.name);
		return token;
	});
}

/** Lets a client in no longer. What it wrote stays. */
export async function closeXapiClient(db: Db, who: Who, id: string): Promise<void> {
	if (!isUuid(id)) return;
	await db.transaction(async (tx) => {
		const client = await findXapiClient(tx, id);
		if (client && (await revokeXapiClient(tx, id, who.today)))
			await note(tx, who, 'revoke-xapi-client', client.name);
	});
}

/** Writes down what an administrator did with a client. */
const note = (db: Db, { personId }: Who, action: string, client: string, may: Scope[] = []) =>
	record(db, {
		...{ actor: personId, role: 'administrator', action, object: 'xapi-clients' },
		...{ result: 'ok', origin: 'web' },
		detail: { client, ...(may.length > 0 && { scope: may.join(', ') }) }
	});
