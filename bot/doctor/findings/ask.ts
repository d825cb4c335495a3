/** Asks an address over the network, for a few seconds at most: whatever comes of it is a value. */
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { doctorText } from '../../../shared/text/doctor/en-GB.ts';

export type Answer = {
  readonly status: number;
  /** Null where it is not JSON. */
  readonly json: unknown;
  /** When the one who answers thinks it is, and when it came here; milliseconds since 1970. */
  readonly date: number | null;
  readonly heardAt: number;
};

/** Errors: why there was no answer, in a few words. */
export type Ask = (address: string) => Promise<Result<Answer, string>>;

const patienceMs = 8_000;

export function createAsk(fetchIt: typeof fetch, now: () => number): Ask {
  return async (address) => {
    try {
      const asked = await fetchIt(address, {
        signal: AbortSignal.timeout(patienceMs),
        redirect: 'manual',
      });
      const heardAt = now();
      const words = await asked.text();
      const date = Date.parse(asked.headers.get('date') ?? '');
      return ok({
        ...{ status: asked.status, json: parse(words), heardAt },
        date: Number.isNaN(date) ? null : date,
      });
    } catch (error) {
      return fail(toReason(error));
    }
  };
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

const { reasons } = doctorText;

function toReason(error: unknown): string {
  const { name, cause } = error as Error & { readonly cause?: { readonly code?: unknown } };
  const code = String(cause?.code ?? '');
  if (name === 'TimeoutError' || code.includes('TIMEOUT')) return reasons.ETIMEDOUT;
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(code)) return reasons.certificate;
  if (code === 'UND_ERR_SOCKET') return reasons.ECONNRESET;
  return code in reasons ? reasons[code as keyof typeof reasons] : reasons.other;
}
