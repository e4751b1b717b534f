import type { Settings } from '../../start/settings.ts';

/**
 * Switches on what the settings ask for. The libraries are loaded only then: they take memory and a part of
 * the start. Open it before the app is loaded, which asks for its meters while it loads.
 * @returns what closes it
 */
export async function openTelemetry({
	host,
	watch: { metricsPort, tracesTo }
}: Pick<Settings, 'host' | 'watch'>): Promise<() => Promise<void>> {
	const closing: (() => Promise<void>)[] = [];
	if (metricsPort !== undefined)
		closing.push(await (await import('./metrics.ts')).openMetrics(host, metricsPort));
	if (tracesTo !== undefined) closing.push((await import('./traces.ts')).openTraces(tracesTo));
	return async () => void (await Promise.all(closing.map((close) => close())));
}
