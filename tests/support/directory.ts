import { library } from '#lib/content/index.ts';
import { addClient } from '#lib/server/db/scim-clients.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { answerScim } from '#lib/server/scim/answer.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import type { Scope } from '#lib/scim/scope.ts';

/** Address of the service in tests. */
export const base = 'https://leren.zandermeer.example/scim/v2';

export const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const group = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- what comes back is what is looked at */
export type Answered = { status: number; body: any; headers: Record<string, string> };

export type Sent = { body?: unknown; headers?: Record<string, string>; key?: string | null };

/** A directory with a key of its own, that asks as programs do. */
export async function openDirectory(
	db: Db,
	{ on, scope = 'people-and-groups', unitId = null }: Opened
) {
	const { token, hash } = oneTimeToken();
	const id = await addClient(db, {
		...{ name: 'Entra', keyHash: hash, scope, kind: 'civil-servant', unitId, madeOn: on }
	});
	const at = { day: on };

	async function ask(method: string, target: string, sent: Sent = {}): Promise<Answered> {
		const url = new URL(base + target);
		const key = sent.key === undefined ? token : sent.key;
		const { status, body, headers } = await answerScim(
			db,
			library,
			{
				...{ method, path: url.pathname.slice('/scim/v2'.length), query: url.searchParams },
				headers: new Headers({
					...(key !== null && { authorization: `Bearer ${key}` }),
					...sent.headers
				}),
				body: typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body ?? {}),
				...{ base, from: '192.0.2.1' }
			},
			at.day
		);
		return { status, body, headers: headers ?? {} };
	}

	return {
		...{ id, token, ask, at },
		get: (target: string) => ask('GET', target),
		post: (target: string, body: unknown) => ask('POST', target, { body }),
		put: (target: string, body: unknown) => ask('PUT', target, { body }),
		patch: (target: string, ...Operations: unknown[]) =>
			ask('PATCH', target, { body: { schemas: [patchOp], Operations } }),
		remove: (target: string) => ask('DELETE', target)
	};
}

type Opened = { on: string; scope?: Scope; unitId?: string | null };

export type Directory = Awaited<ReturnType<typeof openDirectory>>;

/** Somebody as Entra brings them. */
export const entraUser = (number: string, more: Record<string, unknown> = {}) => ({
	schemas: [core, enterprise],
	externalId: `oid-${number}`,
	userName: `sam.${number}@zandermeer.example`,
	active: true,
	displayName: `Sam Bos ${number}`,
	emails: [{ primary: true, type: 'work', value: `sam.${number}@zandermeer.example` }],
	name: { formatted: `Sam Bos ${number}`, familyName: `Bos ${number}`, givenName: 'Sam' },
	...more,
	[enterprise]: {
		employeeNumber: number,
		department: 'Noord',
		...(more[enterprise] as object | undefined)
	}
});
