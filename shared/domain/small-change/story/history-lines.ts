/** A change's history as anybody in the team may read it: who did what, when and why, in no one's words but those that still stand: a line of progress, an edit, a reason, an answer. */

import { toGlance } from '../../glance.ts';
import type { Stage } from '../../journey/stage.ts';
import type { Stakeholder } from '../../stakeholders/stakeholder.ts';
import type { AnswerGiven, Ask, AskAnswer } from '../asks.ts';
import { keptForTeam } from '../grow/for-team-only.ts';
import {
  type Answers,
  answersNothing,
  type HistoryAction,
  type HistoryEntry,
  type ProgressLine,
  type SmallChange,
} from '../small-change.ts';
import { type Edit, type EditedField, toEdits, type Wording } from './edits.ts';
import { findUndone } from './undone.ts';

export const peopleDeeds = ['taken-off', 'nobody-else', 'renamed'] as const;

export type PeopleDeed = (typeof peopleDeeds)[number];

export type HistoryLine = {
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly did: HistoryAction;
  /** The stage it came to, where the entry moved it. */
  readonly stage: Stage | null;
  /** Why it moved back, or what somebody gave with an answer. */
  readonly reason: string | null;
  /** What somebody who was asked for a yes said; null once it was undone. */
  readonly answer: AskAnswer | null;
  /** The role that said it, where somebody else heard it. */
  readonly ofRole: string | null;
  /** The strand it came to answer, as that was called then. */
  readonly strand?: string;
  /** Who has it since, where it was handed on. */
  readonly to?: string;
  /** Whose yes was asked for. */
  readonly asked?: Pick<Ask, 'of' | 'ofRole'>;
  /** How it was said to be going, at a glance. */
  readonly said?: string;
  /** What was done with those who need to be on board, where it was not that somebody was added or put otherwise. */
  readonly people?: PeopleDeed;
  /** Whether what was learned stays in the team, where that alone was decided. */
  readonly forTeamOnly?: boolean;
  /** What was put otherwise. */
  readonly edits?: readonly Edit[];
};

type Told = Pick<
  SmallChange,
  | 'history'
  | 'stage'
  | 'asks'
  | 'answers'
  | 'owner'
  | 'progress'
  | 'stakeholders'
  | 'learning'
  | 'goes'
  | EditedField
>;

/** Newest first. Each entry keeps what stood before it, so what it led to stands in the next one. */
export function toHistoryLines(change: Told): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  const undone = findUndone(change.history);
  const said = [...change.progress];
  let { stage, asks, answers, owner, stakeholders } = change;
  let wording: Wording = change;
  let taught = { learning: change.learning, goes: change.goes };
  for (const [at, entry] of [...change.history.entries()].toReversed()) {
    const isAnswer = entry.did === 'answered' || entry.did === 'heard-answer';
    const given = isAnswer ? findGiven(entry.before.asks ?? [], asks) : null;
    const asked = given && change.asks.find((ask) => hasGiven(ask, given));
    const line = toHistoryLine(entry, stage, asked ? given : null);
    const strand = toNewStrand(entry, answers);
    const forTeamOnly = keptForTeam(entry, taught);
    lines.push({
      ...{ ...line, ofRole: asked?.ofRole ?? null },
      ...(strand !== null && { strand }),
      ...(entry.did === 'handed-on' && owner && { to: owner.name }),
      ...(forTeamOnly !== null && { forTeamOnly }),
      ...toAsked(entry, asks),
      ...(entry.did === 'influenced' && toPeopleDeed(entry, stakeholders)),
      ...(entry.did === 'progressed' && takeSaid(entry, said)),
      ...(entry.did === 'edited' && !undone[at] && { edits: toEdits(entry, wording) }),
    });
    stage = entry.before.stage ?? stage;
    asks = entry.before.asks ?? asks;
    answers = entry.before.answers ?? answers;
    stakeholders = entry.before.stakeholders ?? stakeholders;
    owner = entry.before.owner === undefined ? owner : entry.before.owner;
    wording = { ...wording, ...toWording(entry.before) };
    const { learning = taught.learning, goes = taught.goes } = entry.before;
    taught = { learning, goes };
  }
  return lines;
}

/** The line stands with the change since; where it was undone, or is long past, it does not. Each is told once. */
function takeSaid({ at, by }: HistoryEntry, said: ProgressLine[]): Pick<HistoryLine, 'said'> {
  const place = said.findLastIndex((line) => line.at === at && line.by.id === by.id);
  const [line] = place < 0 ? [] : said.splice(place, 1);
  return line ? { said: toGlance(line.words) } : {};
}

function toWording({ title, benefit, scope }: HistoryEntry['before']): Partial<Wording> {
  return {
    ...(title !== undefined && { title }),
    ...(benefit !== undefined && { benefit }),
    ...(scope !== undefined && { scope }),
  };
}

function toHistoryLine(
  entry: HistoryEntry,
  stageAfter: Stage,
  given: AnswerGiven | null,
): Omit<HistoryLine, 'ofRole'> {
  const { at, by, did, reason = given?.because ?? null, before } = entry;
  const moved = before.stage !== undefined && before.stage !== stageAfter;
  const stage = moved ? stageAfter : null;
  return { at, by: by.name, did, stage, reason, answer: given?.answer ?? null };
}

/** A change that was logged for a strand answered none before it was there. */
function toNewStrand({ did, before }: HistoryEntry, after: Answers): string | null {
  const answered = did === 'logged' ? answersNothing : before.answers;
  const isNew = answered !== undefined && answered.strandId !== after.strandId;
  return isNew ? after.strandName : null;
}

function toPeopleDeed(
  { before: { nobodyElseNeeded, stakeholders: before = [] } }: HistoryEntry,
  after: readonly Stakeholder[],
): Pick<HistoryLine, 'people'> {
  if (nobodyElseNeeded === false) return { people: 'nobody-else' };
  if (before.length > after.length) return { people: 'taken-off' };
  const isRenamed = before.some(({ id, role }) =>
    after.some((each) => each.id === id && each.role !== role),
  );
  return isRenamed ? { people: 'renamed' } : {};
}

/** Whom it was asked of: the one who stands in the list since. */
function toAsked({ did, before }: HistoryEntry, after: readonly Ask[]): Pick<HistoryLine, 'asked'> {
  if (did !== 'asked') return {};
  const known = new Set((before.asks ?? []).map(({ id }) => id));
  const asked = after.find(({ id }) => !known.has(id));
  return asked ? { asked: { of: asked.of, ofRole: asked.ofRole } } : {};
}

/** What was answered between the two. */
function findGiven(before: readonly Ask[], after: readonly Ask[]): AnswerGiven | null {
  const answered = after.find(({ id, answer }) => {
    const earlier = before.find((ask) => ask.id === id)?.answer;
    return answer && !(earlier && isSame(earlier, answer));
  });
  return answered?.answer ?? null;
}

/** Words that were undone are nowhere to be read. */
function hasGiven({ answer, earlier }: Ask, given: AnswerGiven): boolean {
  return [...earlier, ...(answer ? [answer] : [])].some((each) => isSame(each, given));
}

function isSame(one: AnswerGiven, other: AnswerGiven): boolean {
  return one.at === other.at && one.answer === other.answer && one.because === other.because;
}
