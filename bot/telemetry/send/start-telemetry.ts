/** Sends what is measured as OpenTelemetry spans: to a collector of one's own, to Application Insights, or to both. */
import { ROOT_CONTEXT, trace as spans } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Telemetry } from '../../config.ts';
import type { RunningTelemetry, Trace, Work } from '../trace.ts';
import { createApplicationInsightsExporter } from './application-insights.ts';
import { startMetrics } from './metrics.ts';
import { spanKinds } from './span-kinds.ts';
import { toOutcome } from './to-outcome.ts';

/** Of a batch; whoever stops the server does not wait longer either. */
const patienceMs = 5_000;

/** Of the machine, the process and whoever runs them nothing is told. */
const resource = resourceFromAttributes({ 'service.name': 'small-changes' });

export function startTelemetry({ otlp, applicationInsights }: Telemetry): RunningTelemetry {
  const exporters = [
    ...(otlp
      ? [new OTLPTraceExporter({ url: `${otlp}/v1/traces`, timeoutMillis: patienceMs })]
      : []),
    ...(applicationInsights ? [createApplicationInsightsExporter(applicationInsights)] : []),
  ];
  const spanProcessors = exporters.map(
    (exporter) => new BatchSpanProcessor({ exporter, exportTimeoutMillis: patienceMs }),
  );
  const provider = new TracerProvider({ resource, spanProcessors });
  const metrics = otlp ? startMetrics(otlp, resource, patienceMs) : null;
  const tracer = provider.getTracer('small-changes');
  const contexts = new AsyncLocalStorageContextManager().enable();

  const whole: Trace['whole'] = async (work, act) => {
    const parent = contexts.active();
    const { kind, of } = work;
    const span = tracer.startSpan(
      `${kind} ${of}`,
      { kind: spanKinds[kind], attributes: { kind, of } },
      parent,
    );
    const began = performance.now();
    const end = (outcome: string) => {
      span.setAttribute('outcome', outcome).end();
      metrics?.record(performance.now() - began, { ...work, outcome });
    };
    try {
      const value = await contexts.with(spans.setSpan(parent, span), act);
      end(toOutcome(value));
      return value;
    } catch (error) {
      end('failed');
      throw error;
    }
  };
  const part = <T>(work: Work, act: () => Promise<T>) =>
    spans.getSpan(contexts.active() ?? ROOT_CONTEXT) ? whole(work, act) : act();

  return {
    trace: { whole, part },
    async stop() {
      await Promise.allSettled([provider.shutdown(), metrics?.stop()]);
      contexts.disable();
    },
  };
}
