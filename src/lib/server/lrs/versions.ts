import type { Version } from '#lib/xapi/any/statement.ts';
import { LrsRefusal } from './asked.ts';

/** The header that says which version of xAPI somebody speaks. */
export const versionHeader = 'x-experience-api-version';

/** The version that a request says it speaks: 1.0 and 1.0.x are spoken as 1.0.3, 2.0 and 2.0.x as 2.0.0. */
export function spokenIn(headers: Headers): Version | undefined {
	const said = headers.get(versionHeader) ?? '';
	if (/^1\.0(\.|$)/.test(said)) return '1.0.3';
	return /^2\.0(\.|$)/.test(said) ? '2.0.0' : undefined;
}

/**
 * The version of a request. One that does not say it may come from before 1.0, so the answer promises no more
 * than that.
 * @throws {LrsRefusal} 400 for a request that says nothing, or names another version
 */
export function versionOf(headers: Headers): Version {
	const spoken = spokenIn(headers);
	if (spoken) return spoken;
	if (headers.has(versionHeader))
		throw new LrsRefusal(400, 'this store speaks xAPI 1.0.3 and 2.0.0', {
			[versionHeader]: '2.0.0'
		});
	throw new LrsRefusal(400, 'the header X-Experience-API-Version is missing: 1.0.3 or 2.0.0', {
		[versionHeader]: '0.95'
	});
}
