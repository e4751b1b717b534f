import { metrics } from '@opentelemetry/api';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Lets the collector read memory, processor time and the delay of the event loop. @returns what stops it */
export function watchProcess(): () => void {
	const meter = metrics.getMeter('tweesprong');
	const delay = monitorEventLoopDelay({ resolution: 20 });
	delay.enable();
	meter
		.createObservableGauge('nodejs_eventloop_delay_seconds', {
			description: 'Delay of the event loop since the last reading.'
		})
		.addCallback((result) => {
			result.observe(delay.mean / 1e9 || 0, { of: 'mean' });
			result.observe(delay.percentile(99) / 1e9, { of: 'p99' });
			result.observe(delay.max / 1e9, { of: 'most' });
			delay.reset();
		});
	meter
		.createObservableGauge('process_memory_bytes', { description: 'Memory in use.' })
		.addCallback((result) => {
			const { rss, heapUsed, external } = process.memoryUsage();
			result.observe(rss, { of: 'resident' });
			result.observe(heapUsed, { of: 'heap' });
			result.observe(external, { of: 'external' });
		});
	meter
		.createObservableCounter('process_cpu_seconds', { description: 'Processor time.' })
		.addCallback((result) => {
			const { user, system } = process.cpuUsage();
			result.observe(user / 1e6, { of: 'user' });
			result.observe(system / 1e6, { of: 'system' });
		});
	meter
		.createObservableGauge('process_uptime_seconds', { description: 'Time since the start.' })
		.addCallback((result) => result.observe(process.uptime()));
	return () => delay.disable();
}
