/** Keeps one caller from taking what is everybody's: so many calls a minute, and so many that are refused. */
import { randomUUID } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type restify from 'restify';
import type { Actor } from '../../shared/domain/person.ts';
import { text } from '../../shared/text/text.ts';
import type { ApiAnswer } from '../../tab/api/http/api-route.ts';
import { toErrorAnswer } from '../../tab/api/http/to-http.ts';
import { send } from './send-response.ts';

/** All a minute. */
export type InboundLimits = {
  /** Calls of one person on the tab. */
  readonly calls: number;
  /** Calls from one address that were refused, or asked after the app's health. */
  readonly refusals: number;
  /** What one person says, presses and searches for in chat. */
  readonly turns: number;
  /** What is written for one team, whoever asks and wherever. */
  readonly writes: number;
};

/** Far more than a tab or a browser asks for by itself, than anybody types, and than a team of a thousand does at once. */
export const usualLimits: InboundLimits = {
  ...{ calls: 1_200, refusals: 3_000 },
  ...{ turns: 90, writes: 3_000 },
};

export type InboundGate = {
  readonly refuseAddress: (req: restify.Request, res: restify.Response, next: restify.Next) => void;
  /** Null: the person may go on. */
  readonly refusePerson: (actor: Actor) => Promise<ApiAnswer | null>;
};

const minute = 60;
const minuteMs = 60_000;

/**
 * Calls that Teams signed are never counted: it speaks for everybody from few addresses, and somebody
 * else's council must not be able to shut ours out. Nor are pages and scripts: a council may have one address.
 */
export function createInboundGate(limits: InboundLimits): InboundGate {
  const addresses = new RateLimiterMemory({ points: limits.refusals, duration: minute });
  const people = new RateLimiterMemory({ points: limits.calls, duration: minute });
  return { refuseAddress, refusePerson };

  function refuseAddress(req: restify.Request, res: restify.Response, next: restify.Next): void {
    const address = addressOf(req);
    void addresses.get(address).then((used) => {
      if (used !== null && used.consumedPoints >= limits.refusals) {
        send(res, toRefusal(used.msBeforeNext));
        return next(false);
      }
      res.once('finish', () => {
        if (counts(req, res.statusCode)) void addresses.penalty(address);
      });
      return next();
    });
  }

  async function refusePerson({ tenantId, id }: Actor): Promise<ApiAnswer | null> {
    try {
      await people.consume(`${tenantId} ${id}`);
      return null;
    } catch (used) {
      return toRefusal(used instanceof RateLimiterRes ? used.msBeforeNext : minuteMs);
    }
  }
}

/** On the bot's own path only what nobody signed: a refused tenant was still sent on by Teams. */
function counts(req: restify.Request, status: number): boolean {
  const path = req.path();
  if (path === '/api/messages') return status === 401;
  return path.startsWith('/health/') || (status >= 400 && status < 500);
}

/** A proxy in front names the caller last; what the caller claims stands before. */
function addressOf(req: restify.Request): string {
  const forwarded = req.headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim();
  const address = forwarded || (req.socket.remoteAddress ?? '');
  return address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}

function toRefusal(msBeforeNext: number): ApiAnswer {
  const answer = toErrorAnswer(429, 'busy', text.errors.busy, randomUUID());
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return { ...answer, headers: { 'retry-after': String(seconds) } };
}
