import { hash, verify } from '@node-rs/argon2';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import type { Db } from './db/connect.ts';
import * as schema from './db/schema/auth.ts';

/** argon2id with the parameters of the OWASP password storage cheat sheet (19 MiB, 2 rounds). */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Passwords are long rather than complicated (NIST SP 800-63B). */
export const passwordLength = { min: 12, max: 128 };

export const hashPassword = (password: string) => hash(password, argon2id);

/**
 * Better Auth on our tables: e-mail and password, sessions in PostgreSQL. It is called by our own
 * actions only; no route of its own is open. An identity provider joins here as a plugin.
 */
export function createAuth(db: Db, options: { secret: string; secure: boolean; origin: string }) {
	return betterAuth({
		appName: 'Tweesprong',
		baseURL: options.origin,
		secret: options.secret,
		database: drizzleAdapter(db, { provider: 'pg', schema }),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: passwordLength.min,
			maxPasswordLength: passwordLength.max,
			password: {
				hash: hashPassword,
				verify: ({ hash: stored, password }) => verify(stored, password)
			}
		},
		user: { additionalFields: { personId: { type: 'string', required: true, input: false } } },
		session: { expiresIn: 12 * 60 * 60, updateAge: 60 * 60 },
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

export type Auth = ReturnType<typeof createAuth>;
