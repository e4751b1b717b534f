import type { Settings } from '../start/settings.ts';
import { about, type Finding } from './finding.ts';

const { ok, warning, trouble } = about('settings');

/** Whether the settings, each of which fits, make a whole that can serve an organisation. */
export function lookAtSettings(settings: Settings): Finding[] {
	const { databaseUrl, authSecret, publicOrigin, trustProxy, host, demo } = settings;
	const found: Finding[] = [];
	if (databaseUrl && !authSecret)
		found.push(
			warning('AUTH_SECRET is absent: processes on other machines make another one and sign out.')
		);
	if (databaseUrl && demo)
		found.push(warning('DEMO is on beside DATABASE_URL: an empty database gets a fictional town.'));
	if (!publicOrigin && host !== 'localhost')
		found.push(trouble('PUBLIC_ORIGIN is absent: set the https address that people type.'));
	if (publicOrigin?.startsWith('http:') && !isHere(publicOrigin))
		found.push(trouble('PUBLIC_ORIGIN is http: cookies and choices then travel in clear text.'));
	if (publicOrigin?.startsWith('https:') && !trustProxy)
		found.push(
			warning('TRUST_PROXY is off: limits per address then count your whole proxy as one visitor.')
		);
	return found.length ? found : [ok('They fit each other.')];
}

const isHere = (origin: string) => ['localhost', '127.0.0.1'].includes(new URL(origin).hostname);
