/** What comes back from a card: ids from its buttons, and what a person typed in its boxes. */
import { z } from 'zod';
import { stages } from '../../domain/journey/stage.ts';
import { planQuestions } from '../../domain/small-change/content/action-plan.ts';
import {
  decisions,
  learningQuestions,
  sureness,
  timeBases,
  timeUses,
} from '../../domain/small-change/content/learning.ts';
import { beyonds, scopeAnswers } from '../../domain/small-change/content/scope-check.ts';
import { efforts, familyValues, gifts } from '../../domain/small-change/content/weighing.ts';
import { says, stances } from '../../domain/stakeholders/stakeholder.ts';
import { CommandId } from '../api/change-commands.ts';
import { renamed } from '../earlier.ts';
import { noStrand } from './no-strand.ts';

/** The longest id a store takes. */
const longestId = 200;

export const id = z.string().min(1).max(longestId);

/**
 * Longer than any box's own limit, so that what is cut is still too long to be stored, and short
 * enough for a card that gives the words back to stay under 80 KB.
 */
export const typedLimit = 5_000;

/** What all the boxes of one card may hold together. */
const typedOnCard = 20_000;

function typedUpTo(limit: number) {
  return z
    .string()
    .transform((words) => words.slice(0, limit))
    .catch('');
}

export const typed = typedUpTo(typedLimit);

/** A box for each question of a stage. */
function boxesFor<Question extends string>(asked: readonly Question[]) {
  const box = typedUpTo(Math.min(typedLimit, Math.floor(typedOnCard / asked.length)));
  return Object.fromEntries(asked.map((question) => [question, box])) as Record<
    Question,
    typeof box
  >;
}

/** A box left alone arrives as nothing or as an empty string. */
const scope = z.enum(scopeAnswers).nullable().catch(null);

/** Somebody has seen the question about a name and sent the card once more; older cards never asked. */
export const asked = z.boolean().default(false).catch(false);

/** From under a signpost: the words are wanted back in their form, and nothing kept. */
export const again = z.boolean().default(false).catch(false);

export const LogCardInput = z.object({
  /** The strand it was opened under. */
  strandId: id.optional(),
  commandId: CommandId,
  /** The team the card was drawn for; not there while the card still asks. */
  teamId: id.optional(),
  /** The team chosen in the card. */
  team: z.string().max(longestId).catch(''),
  title: typed,
  benefit: typed,
  scope,
  /** Nobody had asked to log: it may still be a barrier, or nothing. */
  offered: z.boolean().default(false).catch(false),
  /** The rest of a pasted list, one idea a line. */
  later: typed.default('').catch(''),
  asked,
  again,
});
export type LogCardInput = z.infer<typeof LogCardInput>;

export const TeamCardInput = z.object({ teamId: id.optional() });

/** Opened under a strand, it is known which one it answers. */
export const LogOpening = TeamCardInput.extend({ strandId: id.optional() });
export type LogOpening = z.infer<typeof LogOpening>;

/** Within one strand, or of all a team's ideas. */
export const WhichFirstInput = TeamCardInput.extend({ strandId: id.optional() });
export type WhichFirstInput = z.infer<typeof WhichFirstInput>;

export const ChangeCardInput = z.object({ teamId: id, changeId: id });
export type ChangeCardInput = z.infer<typeof ChangeCardInput>;

export const ChangeCommandInput = ChangeCardInput.extend({
  commandId: CommandId,
  version: z.number().int().positive(),
  asked,
  again,
});
export type ChangeCommandInput = Omit<z.infer<typeof ChangeCommandInput>, 'asked' | 'again'> & {
  readonly asked?: boolean;
  readonly again?: boolean;
};

/** Anybody may add a line whatever the others did since, so there is no version. */
export const ProgressCardInput = ChangeCardInput.extend({
  commandId: CommandId,
  progress: typed,
  asked,
  again,
});
export type ProgressCardInput = z.infer<typeof ProgressCardInput>;

/** The change is chosen in the card: its team’s id and its own, with a space between. */
export const ChosenProgressInput = z.object({
  commandId: CommandId,
  change: z
    .string()
    .max(2 * longestId + 1)
    .catch(''),
  progress: typed,
  asked,
  again,
});
export type ChosenProgressInput = z.infer<typeof ChosenProgressInput>;

/** The words of a sentence that was offered as a change. */
export const OfferedWords = z.object({ title: typed });
export type OfferedWords = z.infer<typeof OfferedWords>;

/** The same, where they put right a change that was logged. */
export const CorrectingWords = ChangeCardInput.extend({ title: typed });
export type CorrectingWords = z.infer<typeof CorrectingWords>;

/** Whoever wrote it asked for something instead: what that is, by its name in `shared/text/commands/said.ts`. */
export const MeantInput = OfferedWords.extend({ wish: z.string() });
export type MeantInput = z.infer<typeof MeantInput>;

export const ProgressWords = z.object({ progress: typed });

export const EditCardInput = ChangeCommandInput.extend({ title: typed, benefit: typed, scope });
export type EditCardInput = z.infer<typeof EditCardInput>;

/** Going on: the stage is the button's; going back: the stage and the reason are the person's. */
export const MoveCardInput = ChangeCommandInput.extend({
  to: z.enum(stages).nullable().catch(null),
  reason: typed,
});
export type MoveCardInput = z.infer<typeof MoveCardInput>;

export const StakeholderCardOpening = ChangeCardInput.extend({
  stakeholderId: id.nullable().catch(null),
});

export const StakeholderCardInput = z.preprocess(
  renamed({ say: 'influence' }),
  ChangeCommandInput.extend({
    stakeholderId: id.nullable().catch(null),
    role: typed,
    stance: z.enum(stances).nullable().catch(null),
    say: z.enum(says).nullable().catch(null),
    approach: typed,
    nextTalkOn: typed,
    nextTalkBy: typed,
  }),
);
export type StakeholderCardInput = z.infer<typeof StakeholderCardInput>;

export const StakeholderOffInput = ChangeCommandInput.extend({ stakeholderId: id });
export type StakeholderOffInput = ChangeCommandInput & { readonly stakeholderId: string };

/** Ids chosen in a list, as a card sends them: with commas between. */
export const chosen = z
  .string()
  .max(10_000)
  .transform((list) => list.split(',').filter((each) => each !== ''))
  .catch([]);

export const LearnCardInput = ChangeCommandInput.extend({
  ...boxesFor(learningQuestions),
  noticed: typed.optional().catch(undefined),
  forTeamOnly: z
    .enum(['true', 'false'])
    .transform((said) => said === 'true')
    .optional()
    .catch(undefined),
  decision: z.enum(decisions).nullable().catch(null),
  livedUpTo: chosen,
});
export type LearnCardInput = z.infer<typeof LearnCardInput>;

export const ThanksCardInput = z.preprocess(
  renamed({ thanks: 'shoutOut' }),
  ChangeCommandInput.extend({
    thanks: typed,
    share: z
      .enum(['yes', 'no'])
      .catch('no')
      .transform((answer) => answer === 'yes'),
  }),
);
export type ThanksCardInput = z.infer<typeof ThanksCardInput>;

export const TimeCardInput = ChangeCommandInput.extend({
  minutes: typed,
  people: typed,
  use: z.enum(timeUses).nullable().catch(null),
  basis: z.enum(timeBases).nullable().catch(null),
  sureness: z.enum(sureness).nullable().catch(null),
});
export type TimeCardInput = z.infer<typeof TimeCardInput>;

/** A day, or whatever stands in its place; longer than any day, so that what is cut is still none. */
const day = typed.transform((chosen) => chosen.slice(0, 40));

/** What somebody chooses who takes the owner away again. */
export const nobody = 'nobody';

/** Somebody's id, or their name as typed. */
const person = typed.transform((chosen) => (chosen === nobody ? '' : chosen.slice(0, 300)));

/** The id of a strand; empty where none is chosen. */
const strand = z
  .string()
  .max(longestId)
  .catch('')
  .transform((chosen) => (chosen === noStrand ? '' : chosen));

export const PlanCardInput = ChangeCommandInput.extend({
  ...boxesFor(planQuestions),
  owner: person,
  byWhen: day,
  strand,
});
export type PlanCardInput = z.infer<typeof PlanCardInput>;

export const WeighCardInput = ChangeCommandInput.extend({
  familyValue: z.enum(familyValues).nullable().catch(null),
  gift: z.enum(gifts).nullable().catch(null),
  effort: z.enum(efforts).nullable().catch(null),
});
export type WeighCardInput = z.infer<typeof WeighCardInput>;

/** Somebody who is leaving the team gets back to the list of what they look after. */
const leaving = z.literal(true).optional().catch(undefined);

export const HandOnCardOpening = ChangeCardInput.extend({ leaving });
export type HandOnCardOpening = z.infer<typeof HandOnCardOpening>;

export const HandOnCardInput = ChangeCommandInput.extend({
  nextOwner: person,
  nextShouldKnow: typed,
  leaving,
});
export type HandOnCardInput = z.infer<typeof HandOnCardInput>;

/** A button that brings nothing along. */
export const NoCardInput = z.object({});

export const AnswersCardInput = ChangeCommandInput.extend({ strand, barriers: chosen });
export type AnswersCardInput = z.infer<typeof AnswersCardInput>;

export const BeyondCardInput = ChangeCommandInput.extend({
  beyond: z.enum(beyonds).nullable().catch(null),
});
export type BeyondCardInput = z.infer<typeof BeyondCardInput>;
