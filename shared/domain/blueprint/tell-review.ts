/** The day of a look at an experiment has come: what whoever looks after it is told, where they still are in one of its teams (P19). */
import type { Calendar } from '../calendar.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import { findMember, type Team } from '../team/team.ts';
import type { Experiment } from './experiment.ts';
import { askedAt } from './review.ts';

export type ReviewEntry = { readonly entry: OutboxEntry; readonly at: string };

/** In the first of its teams they are in; null where they are in none any more. Made again, it has the same id. */
export function toReviewEntry(
  { id: experimentId, programmeId, owner, reviewOn }: Experiment,
  teams: readonly Team[],
  { now, calendar }: { readonly now: string; readonly calendar: Calendar },
): ReviewEntry | null {
  const team = owner && teams.find((each) => findMember(each, owner.id));
  if (!owner || !team || reviewOn === null) return null;
  const at = askedAt(reviewOn, { now, timeZone: team.timeZone, calendar });
  const id = `review ${programmeId} ${experimentId} ${reviewOn}`;
  const place = { id, teamId: team.id, notBefore: at };
  const item = { kind: 'review', ...place, programmeId, experimentId, on: reviewOn } as const;
  return { entry: { id, to: owner.id, item }, at };
}
