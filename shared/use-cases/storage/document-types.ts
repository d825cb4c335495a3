/** The types of document there are: each is one document a thing, in one partition, of one checked shape. */
import { StoredAddressBatch } from '../../contracts/stored/address-batch.ts';
import { StoredAmbition } from '../../contracts/stored/ambition.ts';
import { StoredBlueprint, StoredExperiment } from '../../contracts/stored/blueprint.ts';
import { StoredChannel } from '../../contracts/stored/channel.ts';
import { StoredCheckIns } from '../../contracts/stored/check-ins.ts';
import {
  type DocumentCheck,
  StoredChange,
  StoredChangeSummary,
  StoredPerson,
  StoredTeam,
} from '../../contracts/stored/documents.ts';
import { type EditionSnapshot, StoredEdition } from '../../contracts/stored/edition.ts';
import { StoredMailbox } from '../../contracts/stored/mailbox.ts';
import {
  StoredEvidence,
  StoredLeftOut,
  StoredProgramme,
  StoredReflections,
  StoredSense,
} from '../../contracts/stored/programme.ts';
import { StoredPulse } from '../../contracts/stored/pulse.ts';
import { StoredBarriers, StoredStrands } from '../../contracts/stored/strands.ts';
import { type Ambition, ambitionId, createAmbition } from '../../domain/ambition/ambition.ts';
import { type Barriers, noBarriers } from '../../domain/barriers/barriers.ts';
import { type Blueprint, noBlueprint } from '../../domain/blueprint/blueprint.ts';
import { type Edition, editionId } from '../../domain/blueprint/edition.ts';
import type { Experiment } from '../../domain/blueprint/experiment.ts';
import { reviewDueAt } from '../../domain/blueprint/review.ts';
import { isUntold } from '../../domain/blueprint/went-in.ts';
import { usualTimeZone } from '../../domain/calendar.ts';
import { type Channel, createChannel } from '../../domain/channel/channel.ts';
import { type CheckIns, checkInsId, noCheckIns } from '../../domain/check-in/check-ins.ts';
import { earliest } from '../../domain/instant.ts';
import type { AddressBatch } from '../../domain/mailbox/address-batch.ts';
import { createMailbox, type Mailbox } from '../../domain/mailbox/mailbox.ts';
import type { StoredType } from '../../domain/people-data/stored-types.ts';
import type { Person } from '../../domain/person.ts';
import { noProgramme, type Programme } from '../../domain/programme/programme.ts';
import { noPulse, type Pulse } from '../../domain/pulse/pulse.ts';
import { closesNext } from '../../domain/pulse/rounds.ts';
import { type Evidence, evidenceId, noEvidence } from '../../domain/sensemaking/evidence.ts';
import { type LeftOut, noLeftOut } from '../../domain/sensemaking/left-out.ts';
import {
  noReflections,
  type Reflections,
  reflectionsId,
} from '../../domain/sensemaking/reflections.ts';
import { noSense, type Sense, senseId } from '../../domain/sensemaking/sense.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { noStrands, type Strands } from '../../domain/strands/strands.ts';
import { nextRetentionLook } from '../../domain/team/ending.ts';
import { nextToDecide } from '../../domain/team/names-left.ts';
import type { Team } from '../../domain/team/team.ts';
import { personPartition, programmePartition, teamPartition } from './partitions.ts';

/** Where a document is: ids are unique in their partition. */
export type Place = { readonly pk: string; readonly id: string };

/** `Key` is what one has to know to find the document. */
export type DocumentType<T extends { readonly id: string }, Key> = {
  readonly type: StoredType;
  readonly schema: DocumentCheck<T>;
  readonly placeOf: (key: Key) => Place;
  readonly keyOf: (document: T) => Key;
  /** ISO instant at which somebody has to look at it by themselves; null or nothing: never. */
  readonly dueAt?: (document: T) => string | null;
};

/** A type of which there is always one: before it is written, it is the empty one. */
export type DocumentTypeWithEmpty<T extends { readonly id: string }, Key> = DocumentType<T, Key> & {
  readonly empty: (key: Key) => T;
};

export type TeamKey = { readonly tenantId: string; readonly teamId: string };
export type PersonKey = { readonly tenantId: string; readonly personId: string };
export type ProgrammeKey = { readonly tenantId: string; readonly programmeId: string };
export type RoundKey = ProgrammeKey & { readonly round: number };
export type ExperimentKey = ProgrammeKey & { readonly experimentId: string };
export type EditionKey = ProgrammeKey & { readonly n: number };
export type ChangeKey = TeamKey & { readonly changeId: string };

function inTeam({ tenantId, teamId }: TeamKey, id: string): Place {
  return { pk: teamPartition(tenantId, teamId), id };
}

function inProgramme({ tenantId, programmeId }: ProgrammeKey, id: string): Place {
  return { pk: programmePartition(tenantId, programmeId), id };
}

/** What a team has one of. A key may be a larger thing: nothing else of it gets into the document. */
function oneATeam<T extends TeamKey & { readonly id: string }>(
  id: T['id'],
  empty: (key: TeamKey) => T,
) {
  return {
    empty: ({ tenantId, teamId }: TeamKey) => empty({ tenantId, teamId }),
    placeOf: (key: TeamKey) => inTeam(key, id),
    keyOf: ({ tenantId, teamId }: T): TeamKey => ({ tenantId, teamId }),
  };
}

export const teamType: DocumentType<Team, TeamKey> = {
  type: 'team',
  schema: StoredTeam,
  placeOf: (key) => inTeam(key, key.teamId),
  keyOf: ({ tenantId, id: teamId }) => ({ tenantId, teamId }),
  dueAt: (team) =>
    earliest([team.nextPromptAt, nextToDecide(team.namesLeft), nextRetentionLook(team)]),
};

export const changeType: DocumentType<SmallChange, ChangeKey> = {
  type: 'change',
  schema: StoredChange,
  placeOf: (key) => inTeam(key, key.changeId),
  keyOf: ({ tenantId, teamId, id: changeId }) => ({ tenantId, teamId, changeId }),
  dueAt: ({ peopleOutbox, channelOutbox, updatedAt }) =>
    peopleOutbox.length + channelOutbox.length === 0 ? null : updatedAt,
};

/** A change as lists read it. */
export const changeSummary = { type: changeType.type, schema: StoredChangeSummary };

export const personType: DocumentType<Person, PersonKey> = {
  type: 'person',
  schema: StoredPerson,
  placeOf: ({ tenantId, personId }) => ({
    pk: personPartition(tenantId, personId),
    id: personId,
  }),
  keyOf: ({ tenantId, id: personId }) => ({ tenantId, personId }),
  dueAt: ({ forgetSince, lookAt }) => earliest([forgetSince, lookAt]),
};

export const mailboxType: DocumentTypeWithEmpty<Mailbox, PersonKey> = {
  type: 'mailbox',
  schema: StoredMailbox,
  placeOf: ({ tenantId, personId }) => ({
    pk: personPartition(tenantId, personId),
    id: 'mailbox',
  }),
  keyOf: ({ tenantId, personId }) => ({ tenantId, personId }),
  empty: ({ tenantId, personId }) => createMailbox({ tenantId, personId, timeZone: usualTimeZone }),
  dueAt: ({ dueAt }) => dueAt,
};

export const addressBatchType: DocumentType<AddressBatch, TeamKey & { readonly batchId: string }> =
  {
    type: 'addresses',
    schema: StoredAddressBatch,
    placeOf: (key) => inTeam(key, key.batchId),
    keyOf: ({ tenantId, teamId, id: batchId }) => ({ tenantId, teamId, batchId }),
    dueAt: ({ dueAt }) => dueAt,
  };

export const channelType: DocumentTypeWithEmpty<Channel, TeamKey> = {
  type: 'channel',
  schema: StoredChannel,
  ...oneATeam('channel', createChannel),
  dueAt: ({ dueAt }) => dueAt,
};

export const ambitionType: DocumentTypeWithEmpty<Ambition, TeamKey> = {
  type: 'ambition',
  schema: StoredAmbition,
  ...oneATeam(ambitionId, createAmbition),
};

export const barriersType: DocumentTypeWithEmpty<Barriers, TeamKey> = {
  type: 'barriers',
  schema: StoredBarriers,
  ...oneATeam('barriers', noBarriers),
};

export const strandsType: DocumentTypeWithEmpty<Strands, TeamKey> = {
  type: 'priorities',
  schema: StoredStrands,
  ...oneATeam('priorities', noStrands),
  dueAt: ({ channelOutbox: [first] }) => first?.at ?? null,
};

export const pulseType: DocumentTypeWithEmpty<Pulse, TeamKey> = {
  type: 'pulse',
  schema: StoredPulse,
  ...oneATeam('pulse', noPulse),
  dueAt: closesNext,
};

export const checkInsType: DocumentTypeWithEmpty<CheckIns, TeamKey & PersonKey> = {
  type: 'check-ins',
  schema: StoredCheckIns,
  placeOf: (key) => inTeam(key, checkInsId(key.personId)),
  keyOf: ({ tenantId, teamId, personId }) => ({ tenantId, teamId, personId }),
  empty: ({ tenantId, teamId, personId }) => noCheckIns({ tenantId, teamId, personId }),
  dueAt: ({ shareOutbox, answers }) =>
    shareOutbox.length > 0 ? (answers.at(-1)?.at ?? null) : null,
};

export const programmeType: DocumentTypeWithEmpty<Programme, ProgrammeKey> = {
  type: 'programme',
  schema: StoredProgramme,
  placeOf: (key) => inProgramme(key, 'programme'),
  keyOf: ({ tenantId, programmeId }) => ({ tenantId, programmeId }),
  empty: noProgramme,
  dueAt: ({ teams, peopleOutbox, unlisted, history }) =>
    earliest([
      teams.find(({ isTold }) => !isTold)?.at ?? null,
      peopleOutbox[0] ? (history.at(-1)?.at ?? peopleOutbox[0].item.notBefore) : null,
      unlisted.length > 0 ? (history.at(-1)?.at ?? null) : null,
    ]),
};

export const evidenceType: DocumentTypeWithEmpty<Evidence, RoundKey> = {
  type: 'evidence',
  schema: StoredEvidence,
  placeOf: (key) => inProgramme(key, evidenceId(key.round)),
  keyOf: ({ tenantId, programmeId, round }) => ({ tenantId, programmeId, round }),
  empty: noEvidence,
  dueAt: ({ untoldSince }) => untoldSince,
};

/** The team’s own word on what it puts in, wherever it goes. */
export const leftOutType: DocumentTypeWithEmpty<LeftOut, TeamKey> = {
  type: 'left-out',
  schema: StoredLeftOut,
  ...oneATeam('left-out', noLeftOut),
  dueAt: ({ unsettledSince }) => unsettledSince,
};

export const reflectionsType: DocumentTypeWithEmpty<Reflections, RoundKey> = {
  type: 'reflections',
  schema: StoredReflections,
  placeOf: (key) => inProgramme(key, reflectionsId(key.round)),
  keyOf: ({ tenantId, programmeId, round }) => ({ tenantId, programmeId, round }),
  empty: noReflections,
};

export const senseType: DocumentTypeWithEmpty<Sense, RoundKey> = {
  type: 'sense',
  schema: StoredSense,
  placeOf: (key) => inProgramme(key, senseId(key.round)),
  keyOf: ({ tenantId, programmeId, round }) => ({ tenantId, programmeId, round }),
  empty: noSense,
};

export const blueprintType: DocumentTypeWithEmpty<Blueprint, ProgrammeKey> = {
  type: 'blueprint',
  schema: StoredBlueprint,
  placeOf: (key) => inProgramme(key, 'blueprint'),
  keyOf: ({ tenantId, programmeId }) => ({ tenantId, programmeId }),
  empty: noBlueprint,
  dueAt: ({ went }) => went.find(isUntold)?.at ?? null,
};

export const experimentType: DocumentType<Experiment, ExperimentKey> = {
  type: 'experiment',
  schema: StoredExperiment,
  placeOf: (key) => inProgramme(key, key.experimentId),
  keyOf: ({ tenantId, programmeId, id: experimentId }) => ({ tenantId, programmeId, experimentId }),
  dueAt: reviewDueAt,
};

export const editionType: DocumentType<Edition<EditionSnapshot>, EditionKey> = {
  type: 'edition',
  schema: StoredEdition,
  placeOf: (key) => inProgramme(key, editionId(key.n)),
  keyOf: ({ tenantId, programmeId, n }) => ({ tenantId, programmeId, n }),
};

/**
 * When one of these was written, or what it was before, may tell who it was: barriers and reflections told
 * confidentially, answers without a name, ballots once they are counted, and what rang true for whom.
 */
export const typesWithoutOrder: readonly string[] = [
  barriersType.type,
  reflectionsType.type,
  pulseType.type,
  strandsType.type,
  senseType.type,
];

/** The check-ins of one person, found as what the team has one of. */
export function checkInsOf(personId: string): DocumentTypeWithEmpty<CheckIns, TeamKey> {
  return {
    ...checkInsType,
    placeOf: (key) => checkInsType.placeOf({ ...key, personId }),
    empty: (key) => checkInsType.empty({ ...key, personId }),
  };
}
