/** Whether the running app answers at its public host, and says that it is ready. */
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import type { Ask } from './findings/ask.ts';
import { type Finding, well, wrong } from './findings/finding.ts';

const words = doctorText.reach;

export async function checkReach(host: string, ask: Ask): Promise<Finding> {
  const address = `${isLoopback(host) ? 'http' : 'https'}://${host}/health/ready`;
  const answer = await ask(address);
  if (!answer.ok) return wrong(words.unreachable(host, answer.error));
  const { status, json } = answer.value;
  const said = (json as { readonly status?: unknown } | null)?.status;
  if (status === 200 && said === 'ready') return well(words.well(address));
  if (status === 503 && said === 'store out of reach') return wrong(words.notReady(address));
  return wrong(words.somethingElse(address, status));
}

/** On this machine nothing stands before the server that would bring a certificate. */
function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3})(:\d+)?$/.test(host);
}
