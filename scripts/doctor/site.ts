import { once } from 'node:events';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { Settings } from '../start/settings.ts';
import { about, type Finding } from './finding.ts';

const proxy = about('proxy');
const certificate = about('certificate');

const ask = (url: string) =>
	fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(() => undefined);

/** The site as browsers reach it: what the proxy passes on, and how long its certificate holds. */
export async function lookAtSite({
	publicOrigin,
	ballots
}: Pick<Settings, 'publicOrigin' | 'ballots'>): Promise<Finding[]> {
	if (!publicOrigin) return [proxy.unknown('PUBLIC_ORIGIN is absent: there is no site to ask.')];
	const found = await lookAtProxy(publicOrigin, ballots.origin);
	for (const origin of new Set([publicOrigin, ballots.origin]))
		if (origin.startsWith('https:')) found.push(await lookAtCertificate(new URL(origin)));
	return found;
}

async function lookAtProxy(origin: string, box: string): Promise<Finding[]> {
	const ready = await ask(`${origin}/readyz`);
	if (!ready) return [proxy.unknown(`${origin} does not answer from here.`)];
	if (ready.status !== 200) return [proxy.trouble(`${origin}/readyz answers ${ready.status}.`)];
	const found: Finding[] = [];
	const page = await ask(`${origin}/sign-in`);
	if (!page?.headers.has('content-security-policy'))
		found.push(proxy.trouble('Answers lose their content-security-policy on the way.'));
	if (origin.startsWith('https:') && !page?.headers.has('strict-transport-security'))
		found.push(proxy.trouble('Answers lose their strict-transport-security on the way.'));
	if (box && (await ask(`${box}/sign-in`))?.status !== 404)
		found.push(
			proxy.trouble(`${box} shows more than the ballot box: check BALLOT_ORIGIN and host.`)
		);
	return [
		...(found.length ? found : [proxy.ok(`${origin} is ready, with its headers.`)]),
		proxy.unknown('Whether the proxy keeps a log of the ballot host, which it must not.')
	];
}

/** Days before the end at which a certificate should have been renewed. */
const soon = 14;

async function lookAtCertificate({ hostname, port }: URL): Promise<Finding> {
	const host = hostname.replace(/^\[|\]$/g, '');
	const socket = connect({
		...{ host, port: Number(port || 443) },
		...(!isIP(host) && { servername: host })
	});
	try {
		await once(socket, 'secureConnect', { signal: AbortSignal.timeout(10_000) });
		const days = Math.floor(
			(Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / 86_400_000
		);
		const says = `That of ${hostname} holds for ${days} days.`;
		return days >= soon ? certificate.ok(says) : certificate.trouble(`${says} Renew it.`);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return certificate.trouble(`That of ${hostname} cannot be used: ${why}.`);
	} finally {
		socket.destroy();
	}
}
