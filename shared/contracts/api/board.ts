/** What the tab's API says of a team's board, and of one change on it. */
import { z } from 'zod';
import { gateGaps, stages } from '../../domain/journey/stage.ts';
import { askAnswers } from '../../domain/small-change/asks.ts';
import { handReasons } from '../../domain/small-change/board/could-do-with-a-hand.ts';
import { decisions } from '../../domain/small-change/content/learning.ts';
import { beyonds, scopeAnswers } from '../../domain/small-change/content/scope-check.ts';
import { historyActions } from '../../domain/small-change/small-change.ts';
import { editedFields } from '../../domain/small-change/story/edits.ts';
import { peopleDeeds } from '../../domain/small-change/story/history-lines.ts';
import {
  AskShape,
  GoShape,
  LearningShape,
  PlanShape,
  ProgressLineShape,
  StakeholderShape,
  WeighingShape,
} from '../change-parts.ts';
import { PersonRef } from '../person-ref.ts';
import { EndingView } from './ending.ts';

export const BoardChange = z.object({
  id: z.string(),
  version: z.number(),
  /** Shown as SC-12. */
  number: z.number(),
  title: z.string(),
  benefit: z.string().nullable(),
  stage: z.enum(stages),
  scope: z.enum(scopeAnswers),
  author: PersonRef,
  /** Null also where whoever looked after it has left the team. */
  owner: PersonRef.nullable(),
  /** The strand it answers, and what that was called when it was chosen. */
  strandId: z.string().nullable(),
  strandName: z.string().nullable(),
  /** The experiment of the blueprint it tries, EX-2; left out where it tries none. */
  tries: z.string().optional(),
  /** The names and roles of those who have been asked for a yes and have not answered. */
  waitingFor: z.array(z.string()),
  /** Those of them who are in the team, by their ids. */
  asked: z.array(z.string()),
  /** Of those who said yes, whoever answered last. */
  saidYes: z.string().nullable(),
  /** What was answered last, where that was no yes; left out where it was one, or nobody answered. */
  saidOtherwise: z
    .object({ answer: z.enum(askAnswers).exclude(['yes']), name: z.string() })
    .optional(),
  /** `YYYY-MM-DD`. */
  byWhen: z.string().nullable(),
  /** ISO instants. */
  loggedAt: z.string(),
  stageSince: z.string(),
  /** When something last happened to it. */
  updatedAt: z.string(),
  /** What was said last of how it is going, cut to a glance. */
  latest: z.string().nullable(),
  /** Set in Grow once the team has decided. */
  decision: z.enum(decisions).nullable(),
  /** Why it could do with a hand; empty where it could not. */
  couldDoWithAHand: z.array(z.enum(handReasons)),
  /** What it needs before it may go on to the next stage; left out where it needs nothing. */
  gaps: z.array(z.enum(gateGaps)).optional(),
});
export type BoardChange = z.infer<typeof BoardChange>;

export const JourneyWeek = z.object({
  status: z.enum(['not-started', 'running', 'paused', 'finished']),
  /** 0 before the start, then 1 to `weeks`. */
  week: z.number(),
  weeks: z.number(),
});

export const Board = z.object({
  team: z.object({
    id: z.string(),
    name: z.string(),
    localAuthority: z.string().nullable(),
    timeZone: z.string(),
  }),
  /** All of it is to go; left out where it stays. */
  ending: EndingView.optional(),
  /** The stage is the one the team is in, as its card in the channel says; null outside its weeks. */
  journey: JourneyWeek.extend({ stage: z.enum(stages).nullable() }),
  /** By the names they go by today; those that have ended are there where a change answers one. */
  strands: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Open changes, the one logged last first. */
  changes: z.array(BoardChange),
});
export type Board = z.infer<typeof Board>;

export const HistoryLine = z.object({
  at: z.string(),
  by: z.string(),
  did: z.enum(historyActions),
  /** The stage it came to, where the entry moved it. */
  stage: z.enum(stages).nullable(),
  /** Why it moved back, or what somebody gave with an answer. */
  reason: z.string().nullable(),
  /** The strand it came to answer, as that was called then. */
  strand: z.string().optional(),
  /** Who has it since, where it was handed on. */
  to: z.string().optional(),
  /** Whose yes was asked for. */
  asked: AskShape.pick({ of: true, ofRole: true }).optional(),
  /** How it was said to be going, at a glance. */
  said: z.string().optional(),
  /** Whether what was learned stays in the team, where that alone was decided. */
  forTeamOnly: z.boolean().optional(),
  /** What was done with those who need to be on board, where nobody was added. */
  people: z.enum(peopleDeeds).optional(),
  /** What an edit put otherwise, each at a glance: null where there was nothing, or what was there is not shown again. */
  edits: z
    .array(
      z.object({
        field: z.enum(editedFields),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    )
    .optional(),
  /** What somebody who was asked for a yes said. */
  answer: z.enum(askAnswers).nullable(),
  /** The role that said it, where somebody else heard it. */
  ofRole: z.string().nullable(),
});
export type HistoryLine = z.infer<typeof HistoryLine>;

/** How a change stands once something was done with it. */
export const ChangedChange = BoardChange.extend({
  /** What the person did just now, where it is theirs to take back. */
  step: HistoryLine.optional(),
});
export type ChangedChange = z.infer<typeof ChangedChange>;

/** One change whole: its plan, what is missing before it can go on, and its history, newest first. */
export const ChangeDetail = BoardChange.extend({
  status: z.enum(['open', 'withdrawn']),
  stakeholders: z.array(StakeholderShape),
  nobodyElseNeeded: z.boolean(),
  learning: LearningShape,
  /** Earlier learning cycles, oldest first; the one it is in comes after them. */
  goes: z.array(GoShape),
  /** Oldest first; `mayAnswer`: the person asked answers for themselves, anybody for a role. */
  asks: z.array(AskShape.extend({ mayAnswer: z.boolean() })),
  beyond: z.enum(beyonds).nullable(),
  /** As it is called today. Barriers that were taken back are left out. */
  answers: z.object({
    strand: z.object({ id: z.string(), name: z.string(), theme: z.string().nullable() }).nullable(),
    barriers: z.array(z.object({ id: z.string(), text: z.string() })),
  }),
  /** Oldest first. */
  progress: z.array(ProgressLineShape),
  /** What was shared, and the person's own. */
  thanks: z.array(
    z.object({
      ...{ id: z.string(), by: z.string(), words: z.string(), shared: z.boolean() },
      /** Theirs to say otherwise or take back. */
      isOwn: z.boolean(),
    }),
  ),
  plan: PlanShape,
  weighing: WeighingShape.nullable(),
  gaps: z.array(z.enum(gateGaps)),
  /** What the person asking may do with it now; while it is withdrawn, nothing but put it back. */
  mayTellProgress: z.boolean(),
  mayEdit: z.boolean(),
  mayPlan: z.boolean(),
  mayInfluence: z.boolean(),
  /** The last step is theirs to take back. */
  mayUndo: z.boolean(),
  mayWithdraw: z.boolean(),
  mayPutBack: z.boolean(),
  mayMove: z.boolean(),
  mayTake: z.boolean(),
  mayHandOn: z.boolean(),
  mayLink: z.boolean(),
  maySayBeyond: z.boolean(),
  mayAsk: z.boolean(),
  mayWeigh: z.boolean(),
  mayLearn: z.boolean(),
  mayThank: z.boolean(),
  /** Wherever the change has gone, also off the board. */
  mayTakeThanksBack: z.boolean(),
  mayGoAgain: z.boolean(),
  history: z.array(HistoryLine),
});
export type ChangeDetail = z.infer<typeof ChangeDetail>;
