/** The kinds of aggregate there are: each is one document, in one partition, of one checked shape. */
import { StoredAmbition } from '../../contracts/stored/ambition.ts';
import { StoredChannel } from '../../contracts/stored/channel.ts';
import { StoredCheckIns } from '../../contracts/stored/check-ins.ts';
import {
  type DocumentCheck,
  StoredChange,
  StoredChangeSummary,
  StoredPerson,
  StoredTeam,
} from '../../contracts/stored/documents.ts';
import { StoredMailbox } from '../../contracts/stored/mailbox.ts';
import { StoredBarriers, StoredPriorities } from '../../contracts/stored/priorities.ts';
import { StoredPulse } from '../../contracts/stored/pulse.ts';
import type { Ambition } from '../../domain/ambition/ambition.ts';
import type { Barriers } from '../../domain/barriers/barriers.ts';
import type { Channel } from '../../domain/channel/channel.ts';
import type { CheckIns } from '../../domain/check-in/check-ins.ts';
import type { Mailbox } from '../../domain/mailbox/mailbox.ts';
import type { Person } from '../../domain/person.ts';
import type { Pulse } from '../../domain/pulse/pulse.ts';
import { closesNext } from '../../domain/pulse/rounds.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Priorities } from '../../domain/strands/priorities.ts';
import type { Team } from '../../domain/team/team.ts';
import { personPartition, teamPartition } from './partitions.ts';

export type Kind<T extends { readonly id: string }> = {
  readonly type: string;
  readonly schema: DocumentCheck<T>;
  readonly partitionOf: (aggregate: T) => string;
  /** ISO instant at which somebody has to look at it by themselves; null or nothing: never. */
  readonly dueAt?: (aggregate: T) => string | null;
};

export const changeKind: Kind<SmallChange> = {
  type: 'change',
  schema: StoredChange,
  partitionOf: ({ tenantId, teamId }) => teamPartition(tenantId, teamId),
  dueAt: ({ untold, unposted, updatedAt }) =>
    untold.length + unposted.length === 0 ? null : updatedAt,
};

export const mailboxKind: Kind<Mailbox> = {
  type: 'mailbox',
  schema: StoredMailbox,
  partitionOf: ({ tenantId, personId }) => personPartition(tenantId, personId),
  dueAt: ({ dueAt }) => dueAt,
};

export const channelKind: Kind<Channel> = {
  type: 'channel',
  schema: StoredChannel,
  partitionOf: ({ tenantId, teamId }) => teamPartition(tenantId, teamId),
  dueAt: ({ dueAt }) => dueAt,
};

export const changeSummary = { type: changeKind.type, schema: StoredChangeSummary };

export const teamKind: Kind<Team> = {
  type: 'team',
  schema: StoredTeam,
  partitionOf: ({ tenantId, id }) => teamPartition(tenantId, id),
  dueAt: ({ nextPromptAt }) => nextPromptAt,
};

export const ambitionKind: Kind<Ambition> = {
  type: 'ambition',
  schema: StoredAmbition,
  partitionOf: ({ tenantId, teamId }) => teamPartition(tenantId, teamId),
};

export const personKind: Kind<Person> = {
  type: 'person',
  schema: StoredPerson,
  partitionOf: ({ tenantId, id }) => personPartition(tenantId, id),
};

export const barriersKind: Kind<Barriers> = {
  type: 'barriers',
  schema: StoredBarriers,
  partitionOf: ({ tenantId, teamId }) => teamPartition(tenantId, teamId),
};

export const prioritiesKind: Kind<Priorities> = {
  type: 'priorities',
  schema: StoredPriorities,
  partitionOf: ({ tenantId, teamId }) => teamPartition(tenantId, teamId),
};

export const checkInsKind: Kind<CheckIns> = {
  type: 'check-ins',
  schema: StoredCheckIns,
  partitionOf: ({ tenantId, teamId }) => teamPartition(tenantId, teamId),
  dueAt: ({ unshared, answers }) => (unshared.length > 0 ? (answers.at(-1)?.at ?? null) : null),
};

export const pulseKind: Kind<Pulse> = {
  type: 'pulse',
  schema: StoredPulse,
  partitionOf: ({ tenantId, teamId }) => teamPartition(tenantId, teamId),
  dueAt: closesNext,
};
