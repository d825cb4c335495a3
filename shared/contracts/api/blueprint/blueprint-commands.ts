/** What people do with a local blueprint, and who is named for it. `POST /api/programmes/:programmeId/<name>`. */
import { z } from 'zod';
import { blueprintAskAnswers } from '../../../domain/blueprint/blueprint.ts';
import { waysToSee } from '../../../domain/blueprint/experiment.ts';
import { programmeRoles } from '../../../domain/permissions.ts';
import { decisions } from '../../../domain/small-change/content/learning.ts';
import { CommandId } from '../change-commands.ts';

/** Longer than any field's own limit, so that the domain can say by how much it is too long. */
const typed = z.string().max(20_000).default('');

/** Somebody has seen the question about a name and sends the form once more. */
const asked = z.boolean().default(false);

const id = z.string().min(1).max(400);

/** More than there may be themes in a round and in those before. */
const ids = z.array(id).max(100);

/** `YYYY-MM-DD`, or whatever stands in its place; the domain says when it is none. */
const day = z.string().max(40).default('');

const Command = z.object({ commandId: CommandId });

/** `version`: the one the person saw, of the pillar or of the experiment. */
const Seen = Command.extend({ version: z.number().int().nonnegative() });

const pillar = {
  pillarTitle: typed,
  different: typed,
  structure: typed,
  process: typed,
  culture: typed,
  asked,
};

const pillarCommands = {
  'pillars/draw': Command.extend({ ...pillar, themeIds: ids }),
  /** Themes that are not sent stay. */
  'pillars/edit': Seen.extend({ ...pillar, pillarId: id, themeIds: ids.optional() }),
  /** A leader’s words, which stand with their name. */
  'pillars/commit': Seen.extend({ pillarId: id, commitment: typed, asked }),
  'pillars/drop': Command.extend({ pillarId: id }),
};

const visionCommands = {
  /** One of the teams', as it is now, or one of their own. `version`: of the one chosen before, 0 where none was. */
  'vision/choose': Seen.extend({ vision: typed, asked }),
  /** So that there is none. */
  'vision/take-back': Seen,
};

const askCommands = {
  /** Of whoever can give it, by their role; for a pillar, or for the whole of it. */
  'asks/ask': Command.extend({
    ...{ askedRole: typed, askedFor: typed, pillarId: id.nullable(), asked },
  }),
  'asks/take-back': Command.extend({ askId: id }),
  /** A leader’s, with their name. */
  'asks/answer': Seen.extend({
    ...{ askId: id, answer: z.enum(blueprintAskAnswers).nullable().default(null) },
    ...{ answerBecause: typed, asked },
  }),
};

const OfExperiment = Command.extend({ experimentId: id });

const experimentCommands = {
  /** From a change, or blank. Without a title it is called as the change is. */
  'experiments/propose': Command.extend({
    pillarId: id,
    changeId: id.nullable().default(null),
    experimentTitle: typed,
    asked,
  }),
  /** More signals than there may be are sent, so that the domain can say how many. */
  'experiments/edit': Seen.extend({
    experimentId: id,
    experimentTitle: typed,
    ifWe: typed,
    thenWe: typed,
    becauseOf: typed,
    tryFirst: typed,
    safeguard: typed,
    signals: z
      .array(z.object({ signal: typed, seenBy: z.enum(waysToSee), seenWhere: typed }))
      .max(20)
      .default([]),
    reviewOn: day,
    asked,
  }),
  'experiments/take': OfExperiment,
  'experiments/start': OfExperiment,
  /** On the board of that team, which is theirs. */
  'experiments/try': OfExperiment.extend({ teamId: id }),
  /** Not looked at this time: four weeks on. */
  'experiments/skip': OfExperiment,
  'experiments/rest': OfExperiment,
  'experiments/resume': OfExperiment,
  /** The words of the one told last. */
  'experiments/correct-cycle': Seen.extend({
    ...{ experimentId: id, cycle: z.number().int().positive() },
    ...{ understood: typed, happened: typed, learned: typed, surprised: typed, asked },
  }),
  /** `cycle`: which of them, counted from 1. `reviewOn`: of what is adapted; left empty, four weeks on. */
  'experiments/tell-cycle': OfExperiment.extend({
    cycle: z.number().int().positive(),
    understood: typed,
    happened: typed,
    learned: typed,
    surprised: typed,
    decision: z.enum(decisions).nullable().default(null),
    reviewOn: day,
    asked,
  }),
};

/** Each is answered with the whole blueprint as it stands then. */
export const blueprintCommands = {
  ...visionCommands,
  ...pillarCommands,
  ...askCommands,
  ...experimentCommands,
} as const;

export type BlueprintCommandName = keyof typeof blueprintCommands;
export type BlueprintCommand<Name extends BlueprintCommandName> = z.input<
  (typeof blueprintCommands)[Name]
>;

const Naming = Command.extend({ person: id, role: z.enum(programmeRoles) });

/** With a name, also of somebody who is in none of its teams. */
const NamingAnybody = Naming.extend({ personName: typed });

/** Each is answered with those who are named then. */
export const peopleCommands = { 'people/name': NamingAnybody, 'people/unname': Naming } as const;

/** Who was named for a programme, in the order in which they were: `GET /api/programmes/:programmeId/people`. */
export const ProgrammePeopleView = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(programmeRoles),
      /** In none of its teams. */
      isOutside: z.boolean(),
    }),
  ),
});
export type ProgrammePeopleView = z.infer<typeof ProgrammePeopleView>;
