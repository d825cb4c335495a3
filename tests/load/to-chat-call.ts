/** What somebody says or presses in chat, as the call Teams would make of it. */
import { randomUUID } from 'node:crypto';
import type { Calls } from '../bench/activities.ts';
import type { Call } from '../bench/caller.ts';
import { pick } from './crowd.ts';
import type { ChatKind } from './plan.ts';

const wishes = [
  'Shorter handover notes',
  'Share a desk day with health',
  'Walk and talk supervision',
  'One form for both panels',
  'Ring the school before the core group',
];
const lines = ['the rota is agreed', 'tried it on Tuesday', 'two of us use it now'];
const sentences = [
  'We could share the duty rota a week earlier',
  'It would help to have a quiet room on Mondays',
  'Visits take too long to write up',
];

type Said = {
  readonly kind: ChatKind;
  readonly chance: number;
  readonly calls: Calls;
  readonly teamId: string;
  /** Changes the team has. */
  readonly changes: number;
};

export function toChatCall({ kind, chance, calls, teamId, changes }: Said): Call {
  const number = 1 + Math.floor(chance * changes);
  switch (kind) {
    case 'log: words':
      return calls.message(`log ${choose(wishes, chance)}`);
    case 'log: form':
      return calls.press('log.submit', toForm(teamId, choose(wishes, chance)));
    case 'my changes':
    case 'check in':
      return calls.message(kind);
    case 'SC-n':
      return calls.message(`SC-${number}`);
    case 'update':
      return calls.message(`update SC-${number} ${choose(lines, chance)}`);
    case 'a sentence':
      return calls.message(choose(sentences, chance));
  }
}

function choose(list: readonly string[], chance: number): string {
  return pick(list, Math.floor(chance * list.length));
}

function toForm(teamId: string, title: string) {
  return {
    commandId: randomUUID(),
    ...{ teamId, team: '', title },
    benefit: 'An hour a week more with the families we work with',
    scope: 'in-our-gift',
  };
}
