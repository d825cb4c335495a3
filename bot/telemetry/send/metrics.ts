/** How long each kind of work takes and how it ends, as one histogram that is sent every minute. */
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import type { Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import type { Work } from '../trace.ts';

export type Metrics = {
  readonly record: (ms: number, work: Work & { readonly outcome: string }) => void;
  readonly stop: () => Promise<void>;
};

export function startMetrics(otlp: string, resource: Resource, timeoutMillis: number): Metrics {
  const exporter = new OTLPMetricExporter({ url: `${otlp}/v1/metrics`, timeoutMillis });
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: 60_000,
    exportTimeoutMillis: timeoutMillis,
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  const durations = provider
    .getMeter('small-changes')
    .createHistogram('small_changes.duration', { unit: 'ms' });
  return {
    record: (ms, { kind, of, outcome }) => durations.record(ms, { kind, of, outcome }),
    stop: () => provider.shutdown(),
  };
}
