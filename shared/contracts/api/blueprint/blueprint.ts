/** All that a local blueprint says, for page, print and Word alike: `GET /api/programmes/:programmeId/blueprint`. */
import { z } from 'zod';
import { blueprintAskAnswers } from '../../../domain/blueprint/blueprint.ts';
import { experimentStates, waysToSee } from '../../../domain/blueprint/experiment.ts';
import { layers, sides } from '../../../domain/sensemaking/sense.ts';
import { decisions } from '../../../domain/small-change/content/learning.ts';
import { Gathered } from '../../gathered.ts';
import { EditionView } from './editions.ts';
import { HowItRangView } from './sense.ts';
import { SinceView } from './since.ts';

/** `YYYY-MM-DD`. */
const day = z.string();

export const PillarView = z.object({
  id: z.string(),
  title: z.string(),
  /** What would be different for children, families and us. */
  different: z.string().nullable(),
  needs: z.object({
    structure: z.string().nullable(),
    process: z.string().nullable(),
    culture: z.string().nullable(),
  }),
  /** A leader’s, by name: it was given to be read. */
  commitment: z.object({ words: z.string(), name: z.string(), on: day }).nullable(),
  themeIds: z.array(z.string()),
  version: z.number(),
});

export const BlueprintAskAnswerView = z.object({
  ...{ answer: z.enum(blueprintAskAnswers), because: z.string().nullable(), on: day },
  /** Whoever answers for the council; left out where it was answered before that was said. */
  name: z.string().optional(),
});

/** What is asked of whoever can give it, and by whom it was answered. */
export const BlueprintAskView = z.object({
  ...{ id: z.string(), ofRole: z.string(), words: z.string(), pillarId: z.string().nullable() },
  answer: BlueprintAskAnswerView.nullable(),
  version: z.number(),
});

/** Which of those are whose reads it: `GET /api/programmes/:programmeId/blueprint/own-asks`. Others are not told whose they are. */
export const OwnAsksView = z.object({ askIds: z.array(z.string()) });
export type OwnAsksView = z.infer<typeof OwnAsksView>;

export const CycleView = z.object({
  /** Counted from 1. */
  n: z.number(),
  from: day,
  /** Null while it is under way. */
  until: day.nullable(),
  happened: z.string().nullable(),
  learned: z.string().nullable(),
  /** What people know now of how things work around it; left out, as is the next, in editions made before it was told. */
  understood: z.string().nullable().optional(),
  surprised: z.string().nullable().optional(),
  decision: z.enum(decisions).nullable(),
});

export const ExperimentView = z.object({
  id: z.string(),
  number: z.number(),
  pillarId: z.string(),
  title: z.string(),
  ifWe: z.string().nullable(),
  thenWe: z.string().nullable(),
  because: z.string().nullable(),
  tryFirst: z.string().nullable(),
  safeguard: z.string().nullable(),
  /** Whoever looks after it agreed to be named by taking it on. */
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  signals: z.array(
    z.object({ words: z.string(), seenBy: z.enum(waysToSee), where: z.string().nullable() }),
  ),
  reviewOn: day.nullable(),
  status: z.enum(experimentStates),
  cycles: z.array(CycleView),
  /** The changes of teams that try it, and what those are called; left out where none does. */
  triedBy: z
    .array(
      z.object({
        ...{ teamId: z.string(), team: z.string() },
        ...{ changeId: z.string(), number: z.number() },
      }),
    )
    .optional(),
  /** The days on which it was to be looked at and was not; left out where there are none. */
  notLookedAt: z.array(day).optional(),
  /** The change it begins with; null where it begins with none. Its team is left out where there is one team alone. */
  from: z
    .object({ changeId: z.string(), number: z.number(), team: z.string().optional() })
    .nullable(),
  version: z.number(),
});

export const ThemeView = z.object({
  id: z.string(),
  name: z.string(),
  side: z.enum(sides),
  statement: z.string().nullable(),
  keptBy: z.string().nullable(),
  lies: z.array(z.enum(layers)),
  /** Ids of what hangs in it. */
  items: z.array(z.string()),
  version: z.number(),
  /** How what it says rang, where it was asked and may be shown; left out where it may not. */
  rang: HowItRangView.pick({ answers: true, share: true }).optional(),
});

export const SourceView = Gathered.extend({
  /** Null in a programme of one team, where it is nobody else’s. */
  team: z.string().nullable(),
  side: z.enum(sides).nullable(),
  themeId: z.string().nullable(),
});

export const BlueprintView = z.object({
  /** The council’s, or the team’s where no council is set up. */
  name: z.string(),
  teams: z.array(z.string()),
  asOf: day,
  vision: z.string().nullable(),
  /** Of several teams: which there are to choose from. Left out for one team, and in editions. */
  visions: z
    .object({
      /** Of the one that is chosen; 0 where none is. */
      version: z.number(),
      ofTeams: z.array(z.object({ team: z.string(), vision: z.string() })),
    })
    .optional(),
  values: z.array(z.object({ value: z.string(), opposite: z.string() })),
  /** Of all teams; weeks of the one that has been at it longest, 16 at most. */
  how: z.object({
    weeks: z.number(),
    workshops: z.array(day),
    logged: z.number(),
    kept: z.number(),
    adapted: z.number(),
    stopped: z.number(),
  }),
  /** In the order they were named. */
  themes: z.array(ThemeView),
  pillars: z.array(PillarView),
  /** Editions made before anything could be asked have none. */
  asks: z.array(BlueprintAskView).optional(),
  /** By their numbers. */
  experiments: z.array(ExperimentView),
  /** All that was put in, with where it went: every sentence above leads back to some of these. */
  sources: z.array(SourceView),
  /** Which edition it is, as it stood when that was made; null: the draft, as it stands. */
  edition: EditionView.nullable(),
  /** What changed since the edition before it; left out where there is none. */
  since: SinceView.optional(),
});

export type BlueprintView = z.infer<typeof BlueprintView>;
export type BlueprintAskView = z.infer<typeof BlueprintAskView>;
export type PillarView = z.infer<typeof PillarView>;
export type ExperimentView = z.infer<typeof ExperimentView>;
export type ThemeView = z.infer<typeof ThemeView>;
export type SourceView = z.infer<typeof SourceView>;
