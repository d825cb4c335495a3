/** Who hears of what others do to a change: whoever logged it, looks after it, or asked for a yes (P12). */

import type { Command } from '../command.ts';
import { later } from '../instant.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import { gatheringMs } from '../mailbox/telling-time.ts';
import type { Stakeholder } from '../stakeholders/stakeholder.ts';
import type { Ask } from './asks.ts';
import type { SmallChange } from './small-change.ts';

/** The change with the news of this command for everybody concerned but whoever gave it. */
export function withNews(change: SmallChange, command: Command): SmallChange {
  const news = whoHears(change)
    .filter((id) => id !== command.by.id)
    .map((to) => toNews(change, command, to));
  return news.length === 0
    ? change
    : { ...change, peopleOutbox: [...change.peopleOutbox, ...news] };
}

function whoHears({ author, owner, asks }: SmallChange): readonly string[] {
  const asking = asks.map(({ by }) => by.id);
  return [...new Set([author.id, ...(owner ? [owner.id] : []), ...asking])];
}

function toNews(change: SmallChange, { at }: Command, to: string): OutboxEntry {
  const { id: changeId, teamId, version } = change;
  const id = `news ${changeId}`;
  const notBefore = later(at, gatheringMs);
  return {
    id: `${id} ${version}`,
    to,
    item: { kind: 'news', id, teamId, changeId, since: at, notBefore },
  };
}

/** The ask itself, for whoever is asked; a role is asked by somebody going there. */
export function withAsk(change: SmallChange, ask: Ask): SmallChange {
  if (!ask.of) return change;
  const { id: changeId, teamId } = change;
  const id = `ask ${changeId} ${ask.id}`;
  const item = { kind: 'ask', id, teamId, changeId, askId: ask.id, notBefore: ask.at } as const;
  return { ...change, peopleOutbox: [...change.peopleOutbox, { id, to: ask.of.id, item }] };
}

/**
 * On the day of the next conversation whoever has it is told, in a message they may get anyway. It waits in
 * their mailbox until then, and is looked at again: by that day it may be somebody else's, or another day's.
 */
export function withTalk(
  change: SmallChange,
  { id: stakeholderId, nextTalkOn: on, nextTalkBy }: Stakeholder,
  { at }: Command,
): SmallChange {
  if (on === null || nextTalkBy === null || on <= at.slice(0, 10)) return change;
  const { id: changeId, teamId, version } = change;
  const id = `talk ${changeId} ${stakeholderId} ${on}`;
  const notBefore = `${on}T00:00:00.000Z`;
  const item = { kind: 'talk', id, teamId, changeId, stakeholderId, on, notBefore } as const;
  const entry = { id: `${id} ${version}`, to: nextTalkBy.id, item };
  return { ...change, peopleOutbox: [...change.peopleOutbox, entry] };
}
