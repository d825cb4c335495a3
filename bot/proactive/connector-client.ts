/**
 * Sends a card to somebody who did not just write, by the connector service's own HTTP protocol: each
 * message is tried once, because what comes of a try is for the ledger to know. The SDK's client would
 * try again by itself.
 */
import type { Recipient, Sent } from '../../shared/domain/sending/sent.ts';
import type { Card } from '../cards/render-card.ts';
import type { OutboundToken } from '../teams/authentication/outbound-token.ts';

/** With `instead`, the card replaces the message Teams calls so; one that is not there any more is `refused`. */
export type Sender = (to: Recipient, card: Card, instead?: string) => Promise<Sent>;

const timeoutMs = 20_000;

export function createConnectorClient(token: OutboundToken): Sender {
  return async (to, card, instead) => {
    const chat = await openChat(to, token);
    if (chat.kind !== 'sent') return chat;
    const activities = `v3/conversations/${encodeURIComponent(chat.conversationId)}/activities`;
    const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
    const call: Call =
      instead === undefined
        ? { method: 'POST', path: activities }
        : { method: 'PUT', path: `${activities}/${encodeURIComponent(instead)}` };
    const sent = await ask(to, call, { type: 'message', attachments: [content] }, token);
    return sent.kind === 'answered' ? { ...chat, activityId: readId(sent.body) } : sent;
  };
}

type Call = { readonly method: 'POST' | 'PUT'; readonly path: string };

function readId(body: unknown): string | null {
  const { id } = (body ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

/** The chat there is; nobody sees a new one until something is said in it, so trying again is safe. */
async function openChat({ tenantId, address }: Recipient, token: OutboundToken): Promise<Sent> {
  const { conversationId } = address;
  if (conversationId !== null) return { kind: 'sent', conversationId, activityId: null };
  const opened = await ask(
    { tenantId, address },
    { method: 'POST', path: 'v3/conversations' },
    {
      ...{ isGroup: false, tenantId, members: [{ id: 'userId' in address && address.userId }] },
      channelData: { tenant: { id: tenantId } },
    },
    token,
  );
  if (opened.kind === 'unconfirmed') return { kind: 'later', afterMs: usualWaitMs };
  if (opened.kind !== 'answered') return opened;
  const id = readId(opened.body);
  return id === null
    ? { kind: 'refused', status: 200 }
    : { kind: 'sent', conversationId: id, activityId: null };
}

type Answered =
  | { readonly kind: 'answered'; readonly body: unknown }
  | Exclude<Sent, { readonly kind: 'sent' }>;

async function ask(
  { address }: Recipient,
  { method, path }: Call,
  body: object,
  token: OutboundToken,
): Promise<Answered> {
  const bearer = await token();
  const url = new URL(path, `${address.serviceUrl.replace(/\/$/, '')}/`);
  try {
    const response = await fetch(url, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer: unknown = await response.json().catch(() => null);
    return response.ok ? { kind: 'answered', body: answer } : toErrorResponse(method, response);
  } catch (error) {
    return neverLeft(error) ? { kind: 'later', afterMs: usualWaitMs } : { kind: 'unconfirmed' };
  }
}

/** What Teams says may be tried again, with a second where it does not say when. */
const passing = new Set([412, 429, 502, 503, 504]);
const usualWaitMs = 1000;

function toErrorResponse(
  method: Call['method'],
  { status, headers }: Response,
): Exclude<Answered, { kind: 'answered' }> {
  if (passing.has(status)) {
    const seconds = Number(headers.get('retry-after'));
    return { kind: 'later', afterMs: seconds > 0 ? seconds * 1000 : usualWaitMs };
  }
  const isGone = status === 404 && method === 'POST';
  if (status === 403 || isGone) return { kind: 'unreachable' };
  return status >= 500 ? { kind: 'unconfirmed' } : { kind: 'refused', status };
}

/** Nobody was there to take it. */
function neverLeft(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(cause?.code));
}
