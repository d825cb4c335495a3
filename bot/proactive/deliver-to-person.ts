/** Tells one person what their claimed mailbox has for them: prepared, marked, sent, recorded. */
import type { Mailbox } from '../../shared/domain/mailbox/mailbox.ts';
import type { Sent } from '../../shared/domain/sending/sent.ts';
import type { Saved } from '../../shared/stores/document-store.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { prepareMessage } from '../../shared/use-cases/notifications/prepare-message.ts';
import { markMessage, saveOutcome } from '../../shared/use-cases/notifications/record-outcome.ts';
import { replaceClaimed } from '../../shared/use-cases/storage/claim-due.ts';
import { mailboxType } from '../../shared/use-cases/storage/document-types.ts';
import { renderMessage } from './cards/message-card.ts';
import { toMessageSummary } from './cards/summaries.ts';
import type { Connect } from './connector-client.ts';
import type { WaitForTurn } from './rate-limit.ts';

/** How messages leave: signed, and sent one by one, each in its turn. */
export type Connection = { readonly connect: Connect; readonly waitForTurn: WaitForTurn };

export type Delivered = Sent['kind'] | 'nothing' | 'busy';

export async function deliverToPerson(
  claimed: Saved<Mailbox>,
  deps: Deps,
  { connect, waitForTurn }: Connection,
): Promise<Delivered> {
  const prepared = await prepareMessage(claimed.doc, deps);
  if (!prepared.ok) return 'busy';
  const message = prepared.value;
  if (message.kind !== 'message') {
    const written = await replaceClaimed(mailboxType, message.mailbox, claimed.etag, deps);
    return written.ok ? message.kind : 'busy';
  }

  const { told } = message;
  const card = { card: renderMessage(told, deps), summary: toMessageSummary(told) };
  const send = await connect();
  if (send === null) return record(claimed, { kind: 'unsigned' }, deps);
  await waitForTurn(message.to);
  const marked = await markMessage(claimed, message.marked, deps);
  if (!marked.ok) return 'busy';
  return record(marked.value, await send(message.to, card), deps);
}

async function record(mailbox: Saved<Mailbox>, sent: Sent, deps: Deps): Promise<Delivered> {
  const saved = await saveOutcome(mailbox, sent, deps);
  return saved.ok ? sent.kind : 'busy';
}
