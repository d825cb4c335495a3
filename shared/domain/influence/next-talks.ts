/** Who is spoken to next, by date; and after them those who decide and whom nobody is to speak to yet (P9). */
import { compare, toChanges } from './pills.ts';
import type { Standing, StandingChange } from './standing.ts';

export type NextTalk = {
  readonly id: string;
  readonly role: string;
  /** Null of both: nobody has planned it. */
  readonly on: string | null;
  readonly by: string | null;
  /** What it is about; of those nobody is to speak to, what they decide on. */
  readonly changes: readonly StandingChange[];
};

/**
 * `today` is `YYYY-MM-DD`: what was planned for a day that is over is no next conversation. About a change on which
 * they have said yes to all they were asked, whoever decides needs none.
 */
export function toNextTalks(standings: readonly Standing[], today: string): readonly NextTalk[] {
  const planned = standings.filter(({ nextTalk }) => nextTalk !== null && nextTalk.on >= today);
  const spokenTo = new Set(planned.map(({ roleId }) => roleId));
  const unplanned = standings.filter(
    ({ roleId, say, saidYesToAll }) => say === 'decides' && !saidYesToAll && !spokenTo.has(roleId),
  );
  return [
    ...group(planned, toTalkId).toSorted((one, other) => compare(one.on ?? '', other.on ?? '')),
    ...group(unplanned.map(withoutTalk), ({ roleId }) => roleId),
  ];
}

function withoutTalk(standing: Standing): Standing {
  return { ...standing, nextTalk: null };
}

/** One role, one day and one person is one conversation, whatever it is about. */
function toTalkId({ roleId, nextTalk }: Standing): string {
  return `${nextTalk?.on} ${nextTalk?.by} ${roleId}`;
}

function group(
  standings: readonly Standing[],
  idOf: (standing: Standing) => string,
): readonly NextTalk[] {
  return Object.entries(Object.groupBy(standings, idOf)).flatMap(([id, about = []]) => {
    const [first] = about;
    if (!first) return [];
    const { role, nextTalk } = first;
    const changes = toChanges(about);
    return [{ id, role, on: nextTalk?.on ?? null, by: nextTalk?.by ?? null, changes }];
  });
}
