/** Looks for what is due and does it, until nothing is: any number of processes may, on one store. */

import { claimDue } from '../../shared/use-cases/claim-due.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { handOverUntold } from '../../shared/use-cases/hand-over.ts';
import { changeKind, mailboxKind } from '../../shared/use-cases/kinds.ts';
import { type Delivered, deliver } from './deliver.ts';
import type { Sender } from './sender.ts';

export type Counts = Partial<Record<Delivered | 'handed-over', number>>;

export type RoundParts = {
  readonly deps: Deps;
  readonly send: Sender;
  /** Which process claims, for whoever looks into the store. */
  readonly owner: string;
};

/** How much one claim takes. */
const limit = 100;

/** What is due now, each thing once. */
export async function runRound({ deps, send, owner }: RoundParts): Promise<Counts> {
  const counts: Record<string, number> = {};
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const changes = await claimDue(changeKind, { owner, limit }, deps);
  await Promise.all(
    (changes.ok ? changes.value : []).map(async ({ doc }) => {
      const handed = await handOverUntold(doc, deps);
      count(handed.ok ? 'handed-over' : 'busy');
    }),
  );
  const mailboxes = await claimDue(mailboxKind, { owner, limit }, deps);
  await Promise.all(
    (mailboxes.ok ? mailboxes.value : []).map(async (saved) =>
      count(await deliver(saved, deps, send)),
    ),
  );
  return counts;
}
