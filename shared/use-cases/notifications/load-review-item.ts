/** Looks whether an experiment is still to be looked at, at the moment of asking, and which were left open since (P19). */

import type { Experiment } from '../../domain/blueprint/experiment.ts';
import type { Around } from '../../domain/blueprint/experiments.ts';
import { nextReviewAfter } from '../../domain/blueprint/review.ts';
import { sinceCheckInBefore } from '../../domain/check-in/check-in-before.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Item } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isAsked } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import type { OpenCheckIn } from '../check-in/load-check-in.ts';
import type { Deps } from '../deps.ts';
import { loadProgrammes } from '../programme/load-programmes.ts';
import { readExperiments } from '../programme/read-experiments.ts';
import { experimentType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type ReviewItem = Extract<Item, { readonly kind: 'review' }>;

/** With where its next look would be. */
export type ReviewToAnswer = {
  readonly experiment: Experiment;
  readonly around: Pick<Around, 'today' | 'nextReview'>;
};

type LoadDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

/**
 * Null where there is nothing to ask: it was told, put off, rests, or is somebody else's to look after, they are in its
 * programme no more, or nothing is asked of that team. Errors: `busy`.
 */
export async function loadReviewItem(
  { programmeId, experimentId, on }: ReviewItem,
  { team, personId }: { readonly team: Team; readonly personId: string },
  { store, clock, calendar }: LoadDeps,
): Promise<Result<ReviewToAnswer | null, DomainError>> {
  if (!isAsked(team)) return ok(null);
  const actor = { id: personId, name: '', tenantId: team.tenantId };
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered.error.kind === 'busy' ? entered : ok(null);
  const key = { tenantId: team.tenantId, programmeId, experimentId };
  const read = await repository.read(store, experimentType, key);
  if (!read.ok) return read.error.kind === 'busy' ? read : ok(null);
  const { status, reviewOn, owner } = read.value;
  if (status !== 'running' || reviewOn !== on || owner?.id !== personId) return ok(null);
  const today = calendar.dayOf(clock.now(), team.timeZone);
  const nextReview = nextReviewAfter(today, calendar);
  return ok({ experiment: read.value, around: { today, nextReview } });
}

/**
 * Those of theirs that were asked about since the check-in before this one, and are still to be looked at: said once,
 * and then no more. Errors: `busy`.
 */
export async function loadLeftOpen(
  { team, member, occurrence }: OpenCheckIn,
  { store, clock, calendar }: LoadDeps,
): Promise<Result<readonly Experiment[], DomainError>> {
  const { tenantId } = team;
  const programmes = await loadProgrammes([team], { ...member, tenantId }, { store });
  const { since, until } = sinceCheckInBefore(team, occurrence, calendar);
  const today = calendar.dayOf(clock.now(), team.timeZone);
  const open: Experiment[] = [];
  for (const { id: programmeId } of programmes) {
    const all = await readExperiments(store, { tenantId, programmeId });
    if (!all.ok) return all;
    open.push(...all.value.filter(isLeftOpen));
  }
  return ok(open);

  function isLeftOpen({ status, owner, reviewOn, reviewAsked }: Experiment): boolean {
    if (status !== 'running' || owner?.id !== member.id || reviewAsked === null) return false;
    const { on, at } = reviewAsked;
    const isEarlier = calendar.dayOf(at, team.timeZone) < today;
    return on === reviewOn && at >= since && at < until && isEarlier;
  }
}
