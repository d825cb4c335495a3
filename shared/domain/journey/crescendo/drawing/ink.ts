/** How far a note’s shape reaches from the middle of its head, so that none is drawn into another. */
import { isForBlueprint, type Note } from '../notes.ts';

export type Ink = {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
};

export type Inked = Pick<Note, 'stage' | 'decision' | 'scope'>;

/** What the numbers below are measured in: a shape is drawn in a box so wide. */
const box = 24;

const head: Ink = { left: 6.7, right: 6.7, up: 5.6, down: 5.6 };
const stem: Ink = { ...head, up: 22 };
const flag: Ink = { ...stem, right: 11 };
const diamond: Ink = { left: 8, right: 8, up: 8, down: 8 };
/** Several notes as one: a circle as wide as the box. */
const circle: Ink = { left: 12, right: 12, up: 12, down: 12 };

const inkOfStage = { mission: head, develop: stem, influence: stem, grow: flag } as const;

/** A ring beside it, a tilde below, or a fermata above. */
const inkOfDecision = {
  keep: { left: 10.8 },
  adapt: { left: 7.8, down: 12.5 },
  stop: { up: 30 },
} as const;

/** `size`: how wide the box is, in drawing units. */
export function inkOf(notes: readonly Inked[], size: number): Ink {
  const [note, ...more] = notes;
  const { left, right, up, down } = note && more.length === 0 ? shapeOf(note) : circle;
  const scale = size / box;
  return { left: left * scale, right: right * scale, up: up * scale, down: down * scale };
}

function shapeOf(note: Inked): Ink {
  if (isForBlueprint(note)) return diamond;
  const plain = inkOfStage[note.stage];
  return note.decision === null ? plain : { ...plain, ...inkOfDecision[note.decision] };
}
