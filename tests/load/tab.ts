/** An open tab: reads with what it read last, and moves a change of one's own as it is shown there. */
import { randomUUID } from 'node:crypto';
import type { Calls } from '../bench/activities.ts';
import type { Answer, Call } from '../bench/caller.ts';
import { readChanges, type Shown } from '../bench/read-changes.ts';

type View = 'board' | 'journey';

export type Tab = {
  readonly read: (view: View) => Call;
  /** What came for a reading. */
  readonly keep: (view: View, answer: Answer) => void;
  /** Null while the board shows nothing that could be moved. */
  readonly move: (chance: number) => Call | null;
};

type Opener = { readonly calls: Calls; readonly personId: string };

export function openTab({ calls, personId }: Opener): Tab {
  const kept = new Map<View, Answer>();
  return {
    read: (view) => calls[view](kept.get(view)?.headers.etag),
    keep: (view, answer) => {
      if (answer.status === 200) kept.set(view, answer);
    },
    move: (chance) => {
      const board = kept.get('board');
      const isOwn = ({ author }: Shown) => author.id === personId;
      const movable = board ? readChanges(board).filter((one) => isOwn(one) && isMovable(one)) : [];
      const change = movable[Math.floor(chance * movable.length)];
      return change ? calls.command('moves', change.id, toMove(change)) : null;
    },
  };
}

/** On from Mission and back to it, which nothing has to be written for. */
function isMovable({ stage }: Shown): boolean {
  return stage === 'mission' || stage === 'develop';
}

function toMove({ version, stage }: Shown) {
  const to = stage === 'mission' ? 'develop' : 'mission';
  const reason = to === 'mission' ? 'One more look' : '';
  return { commandId: randomUUID(), version, to, reason };
}
