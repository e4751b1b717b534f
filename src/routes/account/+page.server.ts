import { db } from '#lib/server/app.ts';
import { passwordLength } from '#lib/server/auth.ts';
import { ownAccount } from '#lib/server/sign-in/own-account.ts';
import {
	endOne,
	makeCodes,
	newPasskey,
	password,
	removeApp,
	removePasskey
} from './acts.server.ts';

export const load = async ({ locals }) => {
	const now = new Date();
	return {
		account: await ownAccount(db, locals.person!, now),
		now,
		name: locals.person!.name,
		length: passwordLength
	};
};

export const actions = {
	password: password,
	endOne: endOne,
	passkey: newPasskey,
	removePasskey: removePasskey,
	removeApp: removeApp,
	codes: makeCodes
};
