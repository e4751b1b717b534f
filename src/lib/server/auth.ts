import { hash, verify } from '@node-rs/argon2';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { betterAuth } from 'better-auth/minimal';
import * as v from 'valibot';
import type { Db } from './db/connect.ts';
import * as schema from './db/schema/auth.ts';

/** argon2id with the parameters of the OWASP password storage cheat sheet (19 MiB, 2 rounds). */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Passwords are long rather than complicated (NIST SP 800-63B). */
export const passwordLength = { min: 12, max: 128 };

export const hashPassword = (password: string) => hash(password, argon2id);

/** Whether a password fits a hash. Without a hash it takes as long, and does not. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
	nobody ??= hashPassword('a password of nobody');
	return (await verify(stored ?? (await nobody), password)) && stored !== null;
}
let nobody: Promise<string> | undefined;

/** Opens a session for an account that has proved who it is; only our own code can call it. */
const opening = {
	id: 'opening',
	endpoints: {
		openSession: createAuthEndpoint.serverOnly(
			{
				method: 'POST',
				body: v.object({ userId: v.string(), way: v.picklist(schema.sessionWays) })
			},
			async (ctx) => {
				const { userId, way } = ctx.body;
				const { internalAdapter } = ctx.context;
				const user = await internalAdapter.findUserById(userId);
				if (!user) throw new Error('no such account');
				const session = await internalAdapter.createSession(userId, false, { way }, true);
				await setSessionCookie(ctx, { session, user });
				return session.id;
			}
		)
	}
};

/** In seconds: how long a session runs, and after how much use its end is put off. */
export const sessionTimes = { expiresIn: 12 * 60 * 60, updateAge: 60 * 60 };

/**
 * Better Auth on our tables keeps the sessions in PostgreSQL. It is called by our own code only; no route
 * of its own is open. Passwords, second steps and providers are checked in server/sign-in, which then has a
 * session opened here (docs/decisions/037-signing-in.md).
 */
export function createAuth(db: Db, options: { secret: string; secure: boolean; origin: string }) {
	return betterAuth({
		appName: 'Tweesprong',
		baseURL: options.origin,
		secret: options.secret,
		database: drizzleAdapter(db, { provider: 'pg', schema }),
		plugins: [opening],
		user: { additionalFields: { personId: { type: 'string', required: true, input: false } } },
		session: {
			...sessionTimes,
			additionalFields: { way: { type: 'string', required: true, input: false } }
		},
		advanced: {
			useSecureCookies: false, // it would add __Secure-; the names below carry the stricter __Host-
			ipAddress: { disableIpTracking: true },
			defaultCookieAttributes: {
				httpOnly: true,
				sameSite: 'lax',
				path: '/',
				secure: options.secure
			},
			cookies: { session_token: { name: options.secure ? '__Host-tweesprong' : 'tweesprong' } }
		},
		databaseHooks: {
			session: {
				// A session says nothing about where it was opened.
				create: {
					before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } })
				}
			}
		},
		telemetry: { enabled: false },
		logger: { disabled: true }
	});
}

/** The name of the session cookie, and what it is signed with. */
export const sessionCookie = ({ options }: Auth): { name: string; secret: string } => ({
	name: options.advanced.cookies.session_token.name,
	secret: options.secret
});

export type Auth = ReturnType<typeof createAuth>;
