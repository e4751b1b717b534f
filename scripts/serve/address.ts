/** A place to type in a browser on this machine. */
export function addressOf(host: string, port: number): string {
	const everywhere = host === '0.0.0.0' || host === '::';
	const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}`;
}
