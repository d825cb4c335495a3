/** The shape of what is stored, checked on the way out so that a damaged document is noticed at once. */
import { z } from 'zod';
import { rhythms, usualRhythm } from '../../domain/journey/months.ts';
import { stages } from '../../domain/journey/stage.ts';
import { roles } from '../../domain/permissions.ts';
import type { Person } from '../../domain/person.ts';
import { beyonds, scopeAnswers } from '../../domain/small-change/content/scope-check.ts';
import {
  answersNothing,
  historyActions,
  type SmallChange,
} from '../../domain/small-change/small-change.ts';
import { actions } from '../../domain/team/acts.ts';
import { endingReasons } from '../../domain/team/ending.ts';
import { checkInDays, setUpActions, usualCheckIn } from '../../domain/team/settings.ts';
import { teamStatuses } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import {
  AnswersShape,
  AskShape,
  ComesFromShape,
  GoShape,
  LearningShape,
  PlanShape,
  ProgressLineShape,
  StakeholderShape,
  WeighingShape,
} from '../change-parts.ts';
import { isRecord, renamed } from '../earlier.ts';
import { PersonRef } from '../person-ref.ts';
import { ChannelNoteShape } from './channel.ts';
import { OutboxEntryShape } from './mailbox.ts';

/** Checks a document and takes from it what the aggregate has; throws where it is damaged. */
export type DocumentCheck<T> = Pick<z.ZodType<T>, 'parse'>;

const answer = z.string().nullable();

/** Without defaults: in a history entry, a part that is not there was not altered. */
const content = {
  title: z.string(),
  benefit: answer,
  scope: z.enum(scopeAnswers),
  beyond: z.enum(beyonds).nullable(),
  answers: AnswersShape,
  stage: z.enum(stages),
  stageSince: z.string(),
  status: z.enum(['open', 'withdrawn']),
  plan: PlanShape,
  owner: PersonRef.nullable(),
  ownerSince: answer,
  byWhen: answer,
  weighing: WeighingShape.nullable(),
  stakeholders: z.array(StakeholderShape),
  nobodyElseNeeded: z.boolean(),
  learning: LearningShape,
  goes: z.array(GoShape),
  asks: z.array(AskShape),
};

const progress = z.array(ProgressLineShape);

/** What a change has without its history; of the parts an earlier version had none of, the default. */
export const summary = {
  ...content,
  /** Changes stored before there were such things have none. */
  byWhen: content.byWhen.default(null),
  /** Before it was known since when somebody looks after a change, that was since it was logged. */
  ownerSince: content.ownerSince.default(null),
  weighing: content.weighing.default(null),
  asks: content.asks.default([]),
  beyond: content.beyond.default(null),
  answers: content.answers.default({ ...answersNothing, barrierIds: [] }),
  goes: content.goes.default([]),
  id: z.string(),
  tenantId: z.string(),
  teamId: z.string(),
  number: z.number(),
  author: PersonRef,
  /** Once a change could not be taken up from anything. */
  comesFrom: ComesFromShape.nullable().default(null),
  loggedAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
};

const HistoryEntry = z.object({
  at: z.string(),
  by: PersonRef,
  did: z.enum(historyActions),
  reason: z.string().optional(),
  before: z.object({ ...content, progress }).partial(),
});

export const StoredChange: z.ZodType<SmallChange> = z.preprocess(
  renamed({ peopleOutbox: 'untold', channelOutbox: 'unposted', thanks: 'shoutOuts' }),
  z.object({
    ...summary,
    /** Changes stored before lines could be told have none. */
    progress: progress.default([]),
    history: z.array(HistoryEntry),
    thanks: z
      .array(
        z.object({
          ...{ id: z.string(), words: z.string(), by: PersonRef, at: z.string() },
          shared: z.boolean(),
        }),
      )
      .default([]),
    appliedCommands: z.array(z.string()),
    peopleOutbox: z.array(OutboxEntryShape).default([]),
    channelOutbox: z.array(ChannelNoteShape).default([]),
  }),
);

/** Of its progress the newest line: the others are not even looked at. */
const newestOfProgress = z
  .array(z.unknown())
  .default([])
  .transform((lines) => lines.slice(-1))
  .pipe(progress);

/** A change with the newest line of its progress, without its history and what only some may read, for lists. */
export const StoredChangeSummary: z.ZodType<ChangeSummary> = z.object({
  ...summary,
  progress: newestOfProgress,
});
export type ChangeSummary = Omit<
  SmallChange,
  'history' | 'thanks' | 'appliedCommands' | 'peopleOutbox' | 'channelOutbox'
>;

const TeamShape = z.object({
  id: z.string(),
  tenantId: z.string(),
  name: z.string(),
  localAuthority: z.string().nullable(),
  timeZone: z.string(),
  journey: z.object({
    startsOn: z.string(),
    weeks: z.number(),
    workshops: z.array(z.string()),
    pauses: z.array(z.object({ from: z.string(), until: z.string().nullable() })),
  }),
  members: z.array(PersonRef.extend({ role: z.enum(roles) })),
  /** Before guests were told from members, whoever was on the roster was one. */
  guests: z.array(PersonRef.extend({ isAdded: z.boolean() })).default([]),
  nextPromptAt: z.string().nullable().default(null),
  hasApp: z.boolean().default(true),
  /** Before Teams' word on what became of a team was kept, every team was taken for active. */
  status: z.enum(teamStatuses).default('active'),
  formerLeads: z
    .array(
      PersonRef.extend({
        role: z.enum(roles),
        back: z.object({ at: z.string(), isTold: z.boolean() }).optional(),
      }),
    )
    .default([]),
  /** Before it was kept when somebody left, nobody is known to have. */
  leavers: z.array(z.object({ id: z.string(), leftAt: z.string() })).default([]),
  /** Once nobody could ask to be forgotten. */
  forgotten: z.array(z.string()).default([]),
  namesLeft: z
    .array(
      z.object({
        ...{ id: z.string(), name: z.string(), since: z.string() },
        kept: z.array(z.string()),
      }),
    )
    .default([]),
  /** Once what a team has stayed until somebody took it away by hand. */
  ending: z
    .object({
      ...{ id: z.string(), why: z.enum(endingReasons), by: PersonRef.nullable() },
      ...{
        since: z.string(),
        on: z.string(),
        at: z.string(),
        isTold: z.boolean(),
        isGoing: z.boolean(),
      },
    })
    .nullable()
    .default(null),
  ageLookAt: z.string().nullable().default(null),
  rosterReadAt: z.string().nullable().default(null),
  /** Once a roster was not known at sight, nor where Teams was heard from about the team itself. */
  rosterMark: z.string().nullable().default(null),
  serviceUrl: z.string().nullable().default(null),
  nextNumber: z.number(),
  numbersGiven: z.array(z.object({ commandId: z.string(), number: z.number() })),
  /** Teams stored before they could be set up have none of these. */
  checkIn: z.object({ day: z.literal(checkInDays), time: z.string() }).default(usualCheckIn),
  rhythm: z.enum(rhythms),
  /** Once a team could join no other, each was a programme by itself. */
  programmeId: z.string().nullable().default(null),
  leftProgrammes: z.array(z.string()).default([]),
  invitations: z
    .array(z.object({ programmeId: z.string(), name: z.string(), by: PersonRef, at: z.string() }))
    .default([]),
  version: z.number().default(1),
  history: z
    .array(z.object({ at: z.string(), by: PersonRef, did: z.enum(setUpActions) }))
    .default([]),
  /** Once it was not noted who took what the team has with them. */
  acts: z
    .array(z.object({ id: z.string(), at: z.string(), by: PersonRef, did: z.enum(actions) }))
    .default([]),
  appliedCommands: z.array(z.string()).default([]),
});

export const StoredTeam: z.ZodType<Team> = z.preprocess(withRhythm, TeamShape);

/**
 * Before there were months after the weeks, a team whose weeks were over was looked at no more: now it is,
 * as a new one is, at the next opportunity.
 */
function withRhythm(stored: unknown): unknown {
  if (!isRecord(stored) || Object.hasOwn(stored, 'rhythm')) return stored;
  const { journey, nextPromptAt = null } = stored;
  const startsOn = isRecord(journey) ? journey.startsOn : '';
  return {
    ...stored,
    rhythm: usualRhythm,
    nextPromptAt: nextPromptAt ?? `${startsOn}T00:00:00.000Z`,
  };
}

export const StoredPerson: z.ZodType<Person> = z.object({
  id: z.string(),
  name: z.string(),
  tenantId: z.string(),
  teams: z.array(PersonRef),
  guestOf: z.array(PersonRef).default([]),
  /** Before somebody could be named who is in none of its teams, nobody was. */
  programmes: z.array(PersonRef).default([]),
  usualTeamId: z.string().nullable(),
  /** Before it was kept which teams somebody left, and that they want to be forgotten, nothing was. */
  pastTeams: z.array(PersonRef).default([]),
  forgetSince: z.string().nullable().default(null),
  /** Of those who left before that was kept, nobody knows when: they are looked at when they are next in a team. */
  leftAt: z.string().nullable().default(null),
  lookAt: z.string().nullable().default(null),
});
