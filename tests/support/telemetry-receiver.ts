/**
 * Takes measurements as a collector does (OpenTelemetry's protocol, over HTTP in JSON) and as Application Insights
 * does (its `track` call), and keeps them to be looked at.
 */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listenOnLoopback } from './loopback-server.ts';

type Attribute = { readonly key: string; readonly value: { readonly stringValue?: string } };

export type SeenSpan = {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceId: string;
  readonly attributes: readonly Attribute[];
};

export type Envelope = {
  readonly name: string;
  readonly iKey: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: { readonly baseData: Readonly<Record<string, unknown>> };
};

type Traces = {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly SeenSpan[] }[];
  }[];
};

export type TelemetryReceiver = {
  readonly url: string;
  /** Everything that came, as it came, by the path it came to. */
  readonly bodies: (path: string) => readonly unknown[];
  readonly spans: () => readonly SeenSpan[];
  readonly resources: () => readonly Attribute[];
  readonly envelopes: () => readonly Envelope[];
  readonly close: () => Promise<void>;
};

export async function startTelemetryReceiver(): Promise<TelemetryReceiver> {
  const came: { readonly path: string; readonly body: unknown }[] = [];
  const { url, close } = await listenOnLoopback(
    createServer(async (request, response) => {
      came.push({ path: request.url ?? '', body: await json(request) });
      response.setHeader('content-type', 'application/json').end('{}');
    }),
  );
  const bodies = (path: string) =>
    came.filter((each) => each.path === path).map(({ body }) => body);
  const traces = () =>
    (bodies('/v1/traces') as readonly Traces[]).flatMap((each) => each.resourceSpans);
  return {
    ...{ url, bodies, close },
    spans: () => traces().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    resources: () => traces().flatMap(({ resource }) => resource.attributes),
    envelopes: () => (bodies('/v2.1/track') as readonly (readonly Envelope[])[]).flat(),
  };
}
