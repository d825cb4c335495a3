/** Where it is configured, loads what sends measurements; nothing of it is read otherwise, so that a start costs no more. */
import type { Telemetry } from './config.ts';
import { type RunningTelemetry, untraced } from './telemetry/trace.ts';

export async function loadTelemetry(telemetry: Telemetry | undefined): Promise<RunningTelemetry> {
  if (!telemetry) return { trace: untraced, stop: async () => {} };
  const { startTelemetry } = await import('./telemetry/send/start-telemetry.ts');
  return startTelemetry(telemetry);
}
