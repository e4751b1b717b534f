import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { createServer } from 'node:http';
import { Trouble } from '../../start/trouble.ts';
import { listen } from '../listen.ts';
import { watchProcess } from './process.ts';

/**
 * Counts from now on, and serves `/metrics` on a port of its own.
 * @throws {Trouble} when the port cannot be had
 */
export async function openMetrics(host: string, port: number): Promise<() => Promise<void>> {
	const exporter = new PrometheusExporter({
		...{ preventServerStart: true, withoutScopeInfo: true, withoutTargetInfo: true }
	});
	const provider = new MeterProvider({ readers: [exporter] });
	metrics.setGlobalMeterProvider(provider);
	const stop = watchProcess();
	const create = () =>
		createServer((request, response) => {
			if (request.method === 'GET' && request.url === '/metrics')
				exporter.getMetricsRequestHandler(request, response);
			else response.writeHead(404).end();
		});
	const servers = await listen(create, host, port).catch((error) => {
		throw error instanceof Trouble
			? new Trouble(
					error.message.replace(' PORT', ' METRICS_PORT').replace('PORT=', 'METRICS_PORT=')
				)
			: error;
	});
	return async () => {
		stop();
		for (const server of servers) {
			server.close();
			server.closeAllConnections();
		}
		await provider.shutdown();
	};
}
