/**
 * Sends a card to somebody who did not just write, by the connector service's own HTTP protocol: each
 * message is tried once, because what comes of a try is for the ledger to know. The SDK's client would
 * try again by itself.
 */
import type { Clock } from '../../shared/domain/instant.ts';
import type { Recipient, Sent } from '../../shared/domain/sending/sent.ts';
import { type CardMessage, toCardActivity } from '../teams/payload/card-activity.ts';
import { toSent } from './answers.ts';
import type { Signature, SignIn } from './sign-in.ts';

/** With `instead`, the card replaces the message Teams calls so. Never rejects. */
export type Sender = (to: Recipient, message: CardMessage, instead?: string) => Promise<Sent>;

/** Everything that can fail before a message leaves; null where there is no token to be had for now. */
export type Connect = () => Promise<Sender | null>;

type Parts = {
  readonly signIn: SignIn;
  readonly clock: Clock;
  /** What Teams calls the bot. */
  readonly botId: string;
};

const timeoutMs = 20_000;

export function createConnectorClient({ signIn, clock, botId }: Parts): Connect {
  return async () => {
    const signature = await signIn.sign();
    return signature && ((to, message, instead) => send(signature, to, message, instead));
  };

  async function send(
    signature: Signature,
    to: Recipient,
    message: CardMessage,
    instead?: string,
  ): Promise<Sent> {
    const chat = await openChat(signature, to);
    if (chat.kind !== 'sent') return chat;
    const activities = `v3/conversations/${encodeURIComponent(chat.conversationId)}/activities`;
    const call: Call =
      instead === undefined
        ? { method: 'POST', path: activities }
        : { method: 'PUT', path: `${activities}/${encodeURIComponent(instead)}` };
    const sent = await ask(signature, to, call, toCardActivity(message));
    return sent.kind === 'answered' ? { ...chat, activityId: readId(sent.body) } : sent;
  }

  /**
   * The chat there is, or one that is opened with the documented body. Nobody sees a new one until
   * something is said in it, so trying again is safe.
   */
  async function openChat(signature: Signature, to: Recipient): Promise<Sent> {
    const { tenantId, address } = to;
    const { conversationId } = address;
    if (conversationId !== null) return { kind: 'sent', conversationId, activityId: null };
    const call: Call = { method: 'POST', path: 'v3/conversations' };
    const opened = await ask(signature, to, call, {
      isGroup: false,
      bot: { id: botId },
      members: [{ id: 'userId' in address && address.userId }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    });
    if (opened.kind === 'unconfirmed') return { kind: 'later', afterMs: null };
    if (opened.kind !== 'answered') return opened;
    const id = readId(opened.body);
    return id === null
      ? { kind: 'refused', status: 200 }
      : { kind: 'sent', conversationId: id, activityId: null };
  }

  async function ask(
    signature: Signature,
    { address }: Recipient,
    { method, path }: Call,
    body: object,
  ): Promise<Answered> {
    const url = `${address.serviceUrl.replace(/\/$/, '')}/${path}`;
    if (!URL.canParse(url)) return { kind: 'not-there' };
    const { bearer } = signature;
    const headers = {
      'content-type': 'application/json',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
    };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, { method, headers, body: JSON.stringify(body), signal });
      const answer: unknown = await response.json().catch(() => null);
      if (response.ok) return { kind: 'answered', body: answer };
      if (response.status === 401) signIn.reject(signature);
      return toSent(response, { method, now: clock.now() });
    } catch (error) {
      return neverLeft(error) ? { kind: 'later', afterMs: null } : { kind: 'unconfirmed' };
    }
  }
}

type Call = { readonly method: 'POST' | 'PUT'; readonly path: string };

type Answered =
  | { readonly kind: 'answered'; readonly body: unknown }
  | Exclude<Sent, { readonly kind: 'sent' }>;

function readId(body: unknown): string | null {
  const { id } = (body ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

/** Nobody was there to take it. */
const beforeLeaving = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverLeft(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return beforeLeaving.has(String(cause?.code));
}
