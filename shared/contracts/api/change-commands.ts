/** What a person sends to log a change or to do something with it, from a card or from the tab. */
import { z } from 'zod';
import { stages } from '../../domain/journey/stage.ts';
import { askAnswers } from '../../domain/small-change/asks.ts';
import { planQuestions } from '../../domain/small-change/content/action-plan.ts';
import {
  decisions,
  sureness,
  timeBases,
  timeUses,
} from '../../domain/small-change/content/learning.ts';
import { beyonds, scopeAnswers } from '../../domain/small-change/content/scope-check.ts';
import { efforts, familyValues, gifts } from '../../domain/small-change/content/weighing.ts';
import { says, stances } from '../../domain/stakeholders/stakeholder.ts';

/** Made once when the card or form is drawn: sending it twice does nothing twice. */
export const CommandId = z.string().min(8).max(120);

/** Longer than any field's own limit, so that the domain can say by how much it is too long. */
const longest = 20_000;

const typed = z.string().max(longest).default('');

/** Somebody has seen the question about a name and sends the form once more. */
const asked = z.boolean().default(false);

export const LogChangeRequest = z.object({
  commandId: CommandId,
  title: typed,
  benefit: typed,
  scope: z.enum(scopeAnswers).nullable().default(null),
  asked,
});
export type LogChangeRequest = z.infer<typeof LogChangeRequest>;

const id = z.string().max(200);

/** `YYYY-MM-DD`, or whatever stands in its place; the domain says when it is none. */
const day = z.string().max(40);

/** As typed, so that the domain can say from where to where it may be. */
const number = z.string().max(40).default('');

/** A box for each question of a stage. */
function boxesFor<Question extends string>(asked: readonly Question[]) {
  const box = z.string().max(longest).optional();
  return Object.fromEntries(asked.map((question) => [question, box])) as Record<
    Question,
    typeof box
  >;
}

/** `version`: the one the person saw. */
const Command = z.object({ commandId: CommandId, version: z.number().int().positive(), asked });

/** Everything done with a change that is there, by the last part of its address. */
export const changeCommands = {
  moves: Command.extend({ to: z.enum(stages), reason: typed }),
  edit: Command.extend({
    title: typed,
    benefit: typed,
    scope: z.enum(scopeAnswers).nullable(),
  }),
  /** What is not sent stays as it is. */
  plan: Command.extend({
    ...boxesFor(planQuestions),
    owner: id.optional(),
    byWhen: day.optional(),
    strand: id.optional(),
  }),
  /** Without an id, somebody new. */
  stakeholder: Command.extend({
    stakeholderId: id.nullable().default(null),
    role: typed,
    stance: z.enum(stances).nullable().default(null),
    say: z.enum(says).nullable().default(null),
    approach: typed,
    nextTalkOn: day.default(''),
    nextTalkBy: id.default(''),
  }),
  'take-stakeholder-off': Command.extend({ stakeholderId: id }),
  /** What the same role is called on other changes. */
  'join-roles': Command.extend({ stakeholderId: id, role: typed }),
  'nobody-else': Command,
  undo: Command,
  withdraw: Command,
  'put-back': Command,
  weigh: Command.extend({
    familyValue: z.enum(familyValues).nullable().default(null),
    gift: z.enum(gifts).nullable().default(null),
    effort: z.enum(efforts).nullable().default(null),
  }),
  'time-released': Command.extend({
    minutes: number,
    people: number,
    use: z.enum(timeUses).nullable().default(null),
    basis: z.enum(timeBases).nullable().default(null),
    sureness: z.enum(sureness).nullable().default(null),
  }),
  thanks: Command.extend({ thanks: typed, share: z.boolean().default(false) }),
  'take-thanks-back': Command,
  progress: Command.extend({ progress: typed }),
  take: Command,
  'hand-on': Command.extend({ nextOwner: id.default(''), nextShouldKnow: typed }),
  'let-go': Command.extend({ nextShouldKnow: typed }),
  link: Command.extend({ strandId: id.nullable(), barrierIds: z.array(id).max(500) }),
  beyond: Command.extend({ beyond: z.enum(beyonds).nullable() }),
  asks: Command.extend({ of: id.default(''), ofRole: typed, words: typed }),
  answers: Command.extend({ askId: id, answer: z.enum(askAnswers), because: typed }),
  'go-again': Command,
  /** What one go taught, counted from 1: whether it stays in the team. */
  'for-team-only': Command.extend({ go: z.number().int().positive(), forTeamOnly: z.boolean() }),
  learning: Command.extend({
    happened: typed,
    learned: typed,
    noticed: typed.optional(),
    forTeamOnly: z.boolean().optional(),
    decision: z.enum(decisions).nullable().default(null),
    /** Ids of values. */
    livedUpTo: z.array(id).max(100).default([]),
  }),
} as const;

export type ChangeCommandName = keyof typeof changeCommands;

export type ChangeCommandRequest<Name extends ChangeCommandName> = z.infer<
  (typeof changeCommands)[Name]
>;

/** What a person says with a command; which command it is and which version was seen are added. */
export type ChangeCommandWords<Name extends ChangeCommandName> = Omit<
  ChangeCommandRequest<Name>,
  keyof ChangeCommandRequest<'take'>
>;
