import { context, trace } from '@opentelemetry/api';
import { begun } from '#lib/server/operation/begun.ts';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
	BatchSpanProcessor,
	ParentBasedSampler,
	SamplingDecision,
	TracerProvider,
	type TracerProviderOptions
} from '@opentelemetry/sdk-trace';

type Resource = NonNullable<TracerProviderOptions['resource']>;

const attributes = { 'service.name': process.env.OTEL_SERVICE_NAME || 'tweesprong' };

/** What sends: its name and no more, where the library would add what it finds about the machine. */
const service: Resource = {
	attributes,
	merge: () => service,
	getRawAttributes: () => Object.entries(attributes)
};

/**
 * Only what we begin ourselves: a library traces on its own accord too, and would say when somebody was at a page
 * of which nothing is told. Within a span of ours it may.
 */
const sampler = new ParentBasedSampler({
	root: {
		shouldSample: (_context, _traceId, _name, _kind, attributes) => ({
			decision:
				begun in attributes ? SamplingDecision.RECORD_AND_SAMPLED : SamplingDecision.NOT_RECORD
		}),
		toString: () => 'only what Tweesprong begins'
	}
});

/** Traces from now on, and sends it to the collector at `endpoint`. @returns what sends the last and stops */
export function openTraces(endpoint: string): () => Promise<void> {
	const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
	const provider = new TracerProvider({
		resource: service,
		sampler,
		spanProcessors: [new BatchSpanProcessor({ exporter })]
	});
	context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
	trace.setGlobalTracerProvider(provider);
	// A collector that is away keeps nobody from stopping.
	return () => provider.shutdown().catch(() => {});
}
