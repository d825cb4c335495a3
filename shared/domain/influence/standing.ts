/** Where a role stands on one open change: what the influence map is made of (P9). */

import type { PersonRef } from '../person.ts';
import type { Ask } from '../small-change/asks.ts';
import type { SmallChange } from '../small-change/small-change.ts';
import { rolesMatch, toRoleId } from '../stakeholders/role-id.ts';
import { type Say, type Stakeholder, type Stance, stanceNow } from '../stakeholders/stakeholder.ts';

/** Days are `YYYY-MM-DD`, where the team works. */
export type Standing = {
  readonly stakeholderId: string;
  /** The same for the same role on whichever change. */
  readonly roleId: string;
  readonly role: string;
  readonly stance: Stance;
  /** Up to three steps, oldest first; a day is null where it was not kept. */
  readonly before: readonly { readonly stance: Stance; readonly on: string | null }[];
  /** Since when they are for it, where they were not before. */
  readonly cameRoundOn: string | null;
  readonly say: Say | null;
  readonly approach: string | null;
  /** `by` is null where nobody was named, or whoever was has left the team. */
  readonly nextTalk: { readonly on: string; readonly by: string | null } | null;
  /** The role was asked for a yes on this change and has not answered. */
  readonly isAsked: boolean;
  readonly saidYes: boolean;
  /** To everything the role was asked on this change; false where it was asked nothing. */
  readonly saidYesToAll: boolean;
  readonly change: StandingChange;
};

export type StandingChange = {
  readonly changeId: string;
  readonly version: number;
  readonly number: number;
  readonly title: string;
  readonly strandId: string | null;
};

export type Influenced = Pick<
  SmallChange,
  'id' | 'version' | 'number' | 'title' | 'answers' | 'stakeholders' | 'asks' | 'loggedAt'
>;

type Seen = {
  readonly dayOf: (instant: string) => string;
  readonly members: readonly PersonRef[];
};

/** Steps that a tail shows. */
const stepsShown = 3;

/** In the order of the changes, and in each of those who are to be won for it. An ask of somebody by name joins nobody: the map has roles alone. */
export function toStandings(changes: readonly Influenced[], seen: Seen): readonly Standing[] {
  return changes.flatMap((change) =>
    change.stakeholders.map((stakeholder) => toStanding(change, stakeholder, seen)),
  );
}

function toStanding(change: Influenced, stakeholder: Stakeholder, seen: Seen): Standing {
  const { id: stakeholderId, role, stances, say, approach } = stakeholder;
  const asks = change.asks.filter(({ ofRole }) => ofRole !== null && rolesMatch(ofRole, role));
  const dated = stances.map(({ stance, at }) => ({
    stance,
    on: at < change.loggedAt ? null : seen.dayOf(at),
  }));
  return {
    ...{ stakeholderId, roleId: toRoleId(role), role, stance: stanceNow(stakeholder) },
    before: dated.slice(0, -1).slice(-stepsShown),
    cameRoundOn: cameRound(dated),
    ...{ say, approach, nextTalk: toNextTalk(stakeholder, seen) },
    ...{ isAsked: asks.some(isOpen), saidYes: asks.some(isYes) },
    saidYesToAll: asks.length > 0 && asks.every(isYes),
    change: toStandingChange(change),
  };
}

export function toStandingChange({
  id,
  version,
  number,
  title,
  answers,
}: Pick<Influenced, 'id' | 'version' | 'number' | 'title' | 'answers'>) {
  return { changeId: id, version, number, title, strandId: answers.strandId };
}

const isOpen = ({ answer }: Ask) => answer === null;

const isYes = ({ answer }: Ask) => answer?.answer === 'yes';

export function isFor(stance: Stance): boolean {
  return stance === 'champion' || stance === 'supportive';
}

/** The first day of being for it without a break; null where they always were, or are not. */
function cameRound(dated: Standing['before']): string | null {
  const lastAgainst = dated.findLastIndex(({ stance }) => !isFor(stance));
  return lastAgainst < 0 ? null : (dated[lastAgainst + 1]?.on ?? null);
}

function toNextTalk({ nextTalkOn, nextTalkBy }: Stakeholder, { members }: Seen) {
  if (nextTalkOn === null) return null;
  return { on: nextTalkOn, by: members.find(({ id }) => id === nextTalkBy?.id)?.name ?? null };
}
