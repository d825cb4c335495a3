/**
 * Sends spans to Application Insights in the form its service takes them (Microsoft's page "Application Insights
 * telemetry data model"): what was begun from outside is a request, what it needed is a dependency. Microsoft's own
 * exporter brings the libraries a second time, in an earlier version, so it stays out.
 */
import { type HrTime, SpanKind } from '@opentelemetry/api';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { ApplicationInsights } from '../../config.ts';

const patienceMs = 5_000;

export function createApplicationInsightsExporter({
  ingestionEndpoint,
  instrumentationKey,
}: ApplicationInsights): SpanExporter {
  const url = new URL('v2.1/track', ingestionEndpoint);
  const underWay = new Set<Promise<unknown>>();

  async function post(all: readonly ReadableSpan[]): Promise<void> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(all.map((span) => toEnvelope(span, instrumentationKey))),
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`Application Insights answered ${answer.status}.`);
  }

  return {
    export(all, done) {
      const sending = post(all).then(
        () => done({ code: 0 }),
        (error) => done({ code: 1, error }),
      );
      underWay.add(sending);
      void sending.finally(() => underWay.delete(sending));
    },
    async forceFlush() {
      await Promise.allSettled(underWay);
    },
    async shutdown() {
      await Promise.allSettled(underWay);
    },
  };
}

function toEnvelope(span: ReadableSpan, iKey: string): object {
  const isRequest = span.kind === SpanKind.SERVER || span.kind === SpanKind.CONSUMER;
  const { traceId, spanId } = span.spanContext();
  const { kind, of, outcome } = span.attributes;
  const parentId = span.parentSpanContext?.spanId;
  const data = {
    ...{ ver: 2, id: spanId, name: span.name, duration: toTimeSpan(span.duration) },
    ...{ success: outcome !== 'failed', properties: { kind, of, outcome } },
    ...(isRequest ? { responseCode: outcome } : { resultCode: outcome, type: kind }),
  };
  return {
    ...{ ver: 1, time: toInstant(span.startTime), iKey },
    name: `Microsoft.ApplicationInsights.${isRequest ? 'Request' : 'RemoteDependency'}`,
    tags: {
      ...{ 'ai.operation.id': traceId, 'ai.cloud.role': 'small-changes' },
      ...(parentId !== undefined && { 'ai.operation.parentId': parentId }),
    },
    data: { baseType: isRequest ? 'RequestData' : 'RemoteDependencyData', baseData: data },
  };
}

function toInstant([seconds, nanos]: HrTime): string {
  return new Date(seconds * 1_000 + nanos / 1_000_000).toISOString();
}

/** `d.hh:mm:ss.fff`, as .NET writes a time span; no work here takes days. */
function toTimeSpan([seconds, nanos]: HrTime): string {
  return `0.${new Date(seconds * 1_000 + nanos / 1_000_000).toISOString().slice(11, 23)}`;
}
