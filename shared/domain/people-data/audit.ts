/** Who did what in a team, without a word anybody wrote: worked out of the histories it has, and kept nowhere (P22). */
import type { Ambition, AmbitionEntry } from '../ambition/ambition.ts';
import type { Stage } from '../journey/stage.ts';
import type { HistoryAction, SmallChange } from '../small-change/small-change.ts';
import { toHistoryLines } from '../small-change/story/history-lines.ts';
import type { Strands, StrandsEntry } from '../strands/strands.ts';
import type { Act } from '../team/acts.ts';
import type { SetUpEntry } from '../team/settings.ts';
import type { Team } from '../team/team.ts';

export type Deed =
  | {
      readonly of: 'change';
      readonly did: HistoryAction;
      readonly number: number;
      /** The stage it came to, where it was moved. */
      readonly stage: Stage | null;
      /** Whether what was learned stays in the team, where that alone was decided. */
      readonly forTeamOnly?: boolean;
    }
  | { readonly of: 'set-up'; readonly did: SetUpEntry['did'] }
  | { readonly of: 'ambition'; readonly did: AmbitionEntry['did'] }
  | { readonly of: 'strands'; readonly did: StrandsEntry['did'] }
  | { readonly of: 'team'; readonly did: Act['did'] };

/** `at` is an ISO instant; `by` the name of whoever did it. */
export type AuditLine = { readonly at: string; readonly by: string; readonly deed: Deed };

/** Barriers and the pulse are not among them: neither keeps who or when (P5, P16). */
export type AuditSources = {
  readonly team: Pick<Team, 'history' | 'acts'>;
  readonly changes: readonly SmallChange[];
  readonly ambition: Pick<Ambition, 'history'>;
  readonly strands: Pick<Strands, 'history'>;
};

/** Newest first. */
export function toAudit({ team, changes, ambition, strands }: AuditSources): readonly AuditLine[] {
  const lines = [
    ...changes.flatMap(toChangeLines),
    ...team.history.map((entry) => toLine(entry, { of: 'set-up', did: entry.did })),
    ...ambition.history.map((entry) => toLine(entry, { of: 'ambition', did: entry.did })),
    ...strands.history.map((entry) => toLine(entry, { of: 'strands', did: entry.did })),
    ...team.acts.map((act) => toLine(act, { of: 'team', did: act.did })),
  ];
  return lines.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

/** `earlier` is where the next page begins: an ISO instant, before which it looks; null on the last. */
export type AuditPage = { readonly lines: readonly AuditLine[]; readonly earlier: string | null };

export const auditPageSize = 50;

/** What happened at one instant stays on one page, so that none is shown twice or passed over. */
export function toAuditPage(lines: readonly AuditLine[], before: string | null): AuditPage {
  const left = before === null ? lines : lines.filter(({ at }) => at < before);
  const last = left[auditPageSize - 1];
  const page = last ? left.filter(({ at }) => at >= last.at) : left;
  return { lines: page, earlier: last && page.length < left.length ? last.at : null };
}

function toChangeLines(change: SmallChange): readonly AuditLine[] {
  return toHistoryLines(change).map(({ at, by, did, stage, forTeamOnly }) => ({
    ...{ at, by },
    deed: {
      ...{ of: 'change', did, number: change.number, stage },
      ...(forTeamOnly !== undefined && { forTeamOnly }),
    },
  }));
}

function toLine(
  { at, by }: { readonly at: string; readonly by: { readonly name: string } },
  deed: Deed,
): AuditLine {
  return { at, by: by.name, deed };
}
