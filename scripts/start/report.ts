import { RolesMissing } from '#lib/server/db/roles.ts';
import { codeOf, Trouble } from './trouble.ts';

/**
 * Tells the person at the terminal why the program ends: one sentence when the trouble was
 * foreseen, everything we know when it was not.
 * @returns the exit code
 */
export function report(error: unknown): number {
	if (error instanceof Trouble) {
		console.error(error.message);
	} else if (error instanceof RolesMissing) {
		console.error(
			`The account of DATABASE_URL may not make database roles: let a database administrator run this once, then start again.\n\n${error.sql}`
		);
	} else if (/^(EACCES|EPERM|EROFS|ENOSPC|EEXIST|ENOTDIR)$/.test(codeOf(error))) {
		console.error(
			`The system refuses a file (${(error as Error).message}): give this user that file, or choose another DATA_DIR.`
		);
	} else {
		console.error(error);
		console.error('This should not happen: please report the lines above.');
	}
	return 1;
}
