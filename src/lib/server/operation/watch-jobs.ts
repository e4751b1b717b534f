import { metrics, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Job } from '../jobs.ts';
import { tell } from '../log.ts';
import { begun } from './begun.ts';

/** Counts and traces the work of jobs, and writes a line of each at the level `debug`. */
export function watchJobs(jobs: readonly Job[]): Job[] {
	const duration = metrics
		.getMeter('tweesprong')
		.createHistogram('tweesprong_job_duration_seconds', {
			description: 'Jobs by name and how they ended.',
			advice: { explicitBucketBoundaries: [0.01, 0.1, 1, 10, 60, 300, 900] }
		});
	const tracer = trace.getTracer('tweesprong');
	return jobs.map((job) => ({
		...job,
		work: () =>
			tracer.startActiveSpan(
				`job ${job.name}`,
				{ attributes: { [begun]: job.name } },
				async (span) => {
					const began = performance.now();
					let result: 'ok' | 'failed' = 'failed';
					try {
						const done = await job.work();
						result = 'ok';
						return done;
					} catch (error) {
						span.setStatus({ code: SpanStatusCode.ERROR });
						throw error;
					} finally {
						const seconds = (performance.now() - began) / 1000;
						duration.record(seconds, { job: job.name, result });
						span.end();
						tell('debug', {
							...{ action: 'job', object: job.name, result, origin: 'clock' },
							milliseconds: Math.round(seconds * 1000)
						});
					}
				}
			)
	}));
}
