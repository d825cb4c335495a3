/** The journey as it was drawn on an earlier day: for playing it from its first week. */
import type { Crescendo } from './crescendo.ts';
import type { Note } from './notes.ts';
import { weekOf } from './weeks.ts';

type Drawn = Pick<
  Crescendo,
  'today' | 'status' | 'week' | 'weeks' | 'until' | 'rests' | 'notes' | 'moments'
>;

/**
 * What was there by that day (`YYYY-MM-DD`): each note in the stage it was in then. What was decided of
 * one is kept for today, as the day it was decided is not in the drawing. Weeks keep their places.
 */
export function asOn<T extends Drawn>(journey: T, day: string): T {
  if (day >= journey.today) return journey;
  const week = weekOf(journey, day);
  return {
    ...journey,
    ...{ today: day, week },
    status: journey.rests.some(({ from, to }) => from <= day && day < to) ? 'paused' : 'running',
    weeks: journey.weeks.map((each) => ({ ...each, state: stateOf(each.n, week) })),
    notes: journey.notes.filter(({ loggedOn }) => loggedOn <= day).map((note) => noteOn(note, day)),
    moments: journey.moments.filter(({ on }) => on <= day),
  };
}

function stateOf(n: number, week: number) {
  if (n < week) return 'past';
  return n === week ? 'now' : 'ahead';
}

function noteOn(note: Note, day: string): Note {
  const stages = note.stages.filter(({ on }) => on <= day);
  const stage = stages.at(-1)?.stage ?? note.stage;
  return { ...note, stages, stage, decision: null };
}
