/** What people do with what a team has one of: its barriers, vote, strands, values, vision and set-up. `POST /api/teams/:teamId/<name>`. */
import { z } from 'zod';
import { barrierKeepings } from '../../domain/barriers/barriers.ts';
import { reflectionHints, reflectionKeepings } from '../../domain/sensemaking/reflections.ts';
import { ringAnswers } from '../../domain/sensemaking/rings.ts';
import { layers, sides } from '../../domain/sensemaking/sense.ts';
import { CommandId } from './change-commands.ts';

/** Longer than any field's own limit, so that the domain can say by how much it is too long. */
const typed = z.string().max(20_000).default('');

/** Somebody has seen the question about a name and sends the form once more. */
const asked = z.boolean().default(false);

/** Ids of values hold a command's id and a person's. */
const id = z.string().min(1).max(400);
const ids = z.array(id).max(500);

/** `YYYY-MM-DD`, `HH:MM`, or whatever stands in their place; the domain says when it is none. */
const short = z.string().max(5_000).default('');

const Command = z.object({ commandId: CommandId });

/** `version`: the one the person saw. */
const Seen = Command.extend({ version: z.number().int().nonnegative() });

/** Those without a command id: see `raiseBarrier`. */
const barrierCommands = {
  'barriers/raise': z.object({
    barrier: typed,
    keep: z.enum(barrierKeepings).nullable().default(null),
    asked,
  }),
  'barriers/take-back': z.object({ barrierId: id }),
  /** A theme that is there, or the name of a new one, which goes first. */
  'barriers/group': z.object({
    theme: z.string().max(400).default(''),
    newTheme: typed,
    barriers: ids,
  }),
  'barriers/ungroup': z.object({ themeId: id, barriers: ids }),
  /** All that hangs on a wall, a line a theme (`shared/domain/paper`). */
  'barriers/type-in': Command.extend({ wall: typed, asked }),
};

const Given = Command.extend({
  voteId: id,
  theme: z.number().int().min(0),
  votes: z.number().int(),
});

const strandCommands = {
  'vote/open': Command.extend({ themes: ids }),
  /** `theme` is its place in the vote, `votes` how many it is to have. */
  'vote/give': Given,
  'vote/close': Command.extend({ voteId: id }),
  'strands/choose': Seen.extend({ strands: ids, isOrdered: z.boolean() }),
  'strands/mission': Seen.extend({ strandId: id, mission: typed, asked }),
  'strands/end': Command.extend({ strandId: id }),
};

const ambitionCommands = {
  'ambition/add-value': Command.extend({ value: typed, opposite: typed }),
  'ambition/change-value': Seen.extend({ valueId: id, value: typed, opposite: typed }),
  'ambition/take-value-away': Seen.extend({ valueId: id }),
  'ambition/add-voice': Command.extend({ voice: typed, asked }),
  'ambition/take-voice-back': Command.extend({ voiceId: id }),
  'ambition/write-vision': Seen.extend({ vision: typed, asked }),
};

const theme = {
  name: typed,
  statement: typed,
  keptBy: typed,
  lies: z.array(z.enum(layers)),
  asked,
};

const side = z.enum(sides);

/** What was put in, and what is made of it. */
const senseCommands = {
  'evidence/begin-round': Command.extend({ round: z.number().int().positive() }),
  'evidence/put-in': Command,
  /** Without a command id: see `addReflection`. */
  'reflections/say': z.object({
    reflection: typed,
    hint: z.enum(reflectionHints).nullable().default(null),
    keep: z.enum(reflectionKeepings).nullable().default(null),
    asked,
  }),
  'reflections/take-back': z.object({ reflectionId: id }),
  /** `isWhole`: all of the change it is of, with what comes of it later. */
  'gathered/withhold': Command.extend({
    ...{ itemId: id, isOut: z.boolean(), isWhole: z.boolean().default(false) },
  }),
  /** Off the wall without a side; in a theme it is on the theme’s. */
  'sense/place': Command.extend({
    itemId: id,
    side: side.nullable().default(null),
    themeId: id.nullable().default(null),
  }),
  'sense/begin-theme': Command.extend({ ...theme, side, itemIds: ids }),
  'sense/put-theme-otherwise': Seen.extend({ ...theme, themeId: id }),
  'sense/drop-theme': Command.extend({ themeId: id }),
  /** All that hangs on a wall, a line a theme (`shared/domain/paper`). */
  'sense/type-in': Command.extend({ wall: typed }),
  'sense/open-rings': Command,
  'sense/close-rings': Command.extend({ ringsId: id }),
  'sense/open-vote': Command.extend({ themes: ids }),
  'sense/close-vote': Command.extend({ voteId: id }),
};

/** What somebody says of it in secret. Each is answered with what they have said themselves, and with nothing else. */
const answerCommands = {
  'answers/ring': Command.extend({ ringsId: id, themeId: id, says: z.enum(ringAnswers) }),
  'answers/give-votes': Given,
};

const setUp = z.discriminatedUnion('part', [
  Seen.extend({ part: z.literal('council'), council: short }),
  Seen.extend({ part: z.literal('one-person'), person: id, roleInTeam: short }),
  Seen.extend({
    part: z.literal('dates'),
    ...{ startsOn: short, workshop1: short, workshop2: short, workshop3: short },
  }),
  Seen.extend({
    part: z.literal('check-in'),
    ...{ checkInDay: short, checkInTime: short, rhythm: short },
  }),
  Seen.extend({ part: z.literal('pause'), pausedUntil: short }),
  Seen.extend({ part: z.literal('resume') }),
]);

const OfProgramme = Command.extend({ programmeId: id });

const programmeCommands = {
  'programme/set-up': Command.extend({ programmeName: typed }),
  /** Of a programme that asked the team. */
  'programme/join': OfProgramme,
  'programme/leave': OfProgramme,
  'programme/decline': OfProgramme,
  /** Of a programme the team has left: some of it, or all it put in for that round. */
  'left-behind/take-out': OfProgramme.extend({
    round: z.number().int().positive(),
    itemIds: ids.nullable(),
  }),
  /** The same of what somebody said there by name themselves; without a command id, as when they said it. */
  'left-behind/take-reflection-out': z.object({
    programmeId: id,
    round: z.number().int().positive(),
    reflectionId: id,
  }),
  /** Another team, of the programme this one is in. */
  'programme/invite': Command.extend({ invitedTeamId: id }),
  'programme/take-back': Command.extend({ invitedTeamId: id }),
};

export const teamCommands = {
  ...barrierCommands,
  ...strandCommands,
  ...senseCommands,
  ...answerCommands,
  ...ambitionCommands,
  ...programmeCommands,
  'set-up': setUp,
} as const;

export type TeamCommandName = keyof typeof teamCommands;
export type TeamCommand<Name extends TeamCommandName> = z.input<(typeof teamCommands)[Name]>;
