/** What OpenTelemetry calls each kind of work. */
import { SpanKind } from '@opentelemetry/api';
import type { Work } from '../trace.ts';

export const spanKinds: Readonly<Record<Work['kind'], SpanKind>> = {
  turn: SpanKind.SERVER,
  call: SpanKind.SERVER,
  due: SpanKind.CONSUMER,
  asked: SpanKind.INTERNAL,
  store: SpanKind.CLIENT,
  send: SpanKind.CLIENT,
};
