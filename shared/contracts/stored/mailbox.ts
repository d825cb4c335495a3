/** The shape of a stored mailbox, and of an outbox entry on its way to one. */
import { z } from 'zod';
import { itemKinds, type Mailbox, outcomes, usualLanguage } from '../../domain/mailbox/mailbox.ts';
import { programmeRoles } from '../../domain/permissions.ts';
import { longAgo, renamed } from '../earlier.ts';

const place = { id: z.string(), teamId: z.string(), notBefore: z.string() };

const ItemShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('news'), ...place, changeId: z.string(), since: z.string() }),
  z.object({ kind: z.literal('ask'), ...place, changeId: z.string(), askId: z.string() }),
  z.object({ kind: z.literal('check-in'), ...place, occurrence: z.string() }),
  z.object({
    ...{ kind: z.literal('reminder'), ...place },
    ...{ occurrence: z.string(), since: z.string() },
  }),
  z.object({ kind: z.literal('pulse'), ...place, occurrence: z.string() }),
  z.object({
    ...{ kind: z.literal('talk'), ...place },
    ...{ changeId: z.string(), stakeholderId: z.string(), on: z.string() },
  }),
  z.object({ kind: z.literal('lead-back'), ...place, personId: z.string(), since: z.string() }),
  z.object({ kind: z.literal('ending'), ...place, endingId: z.string() }),
  z.object({
    ...{ kind: z.literal('review'), ...place },
    ...{ programmeId: z.string(), experimentId: z.string(), on: z.string() },
  }),
  z.object({
    ...{ kind: z.literal('blueprint'), ...place, programmeId: z.string(), since: z.string() },
    what: z.enum([...programmeRoles, 'asked']),
  }),
  z.object({
    ...{ kind: z.literal('pack'), ...place, programmeId: z.string(), round: z.number() },
    isAllIn: z.literal(true).optional(),
  }),
  z.object({ kind: z.literal('went'), ...place, programmeId: z.string(), version: z.number() }),
  z.object({ kind: z.literal('left-out'), ...place, changeId: z.string() }),
]);

/**
 * Once it was not kept since when somebody wants quiet, and whatever had its own time was let pass. So
 * it is for them still: told less rather than something they had asked not to hear.
 */
const quietFrom = z.string().default(longAgo);

export const OutboxEntryShape = z.object({ id: z.string(), to: z.string(), item: ItemShape });

export const StoredMailbox: z.ZodType<Mailbox> = z.preprocess(
  renamed({ lastSentOn: 'toldOn', processedIds: 'taken' }),
  z.object({
    id: z.literal('mailbox'),
    tenantId: z.string(),
    personId: z.string(),
    timeZone: z.string(),
    language: z.string().default(usualLanguage),
    address: z
      .object({ serviceUrl: z.string(), userId: z.string(), conversationId: z.string().nullable() })
      .nullable(),
    otherServiceUrl: z.string().nullable().default(null),
    isUnreachable: z.boolean(),
    quiet: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('none') }),
      z.object({ kind: z.literal('stopped'), from: quietFrom }),
      z.object({ kind: z.literal('paused'), until: z.string().nullable(), from: quietFrom }),
    ]),
    waiting: z.array(ItemShape),
    lastSentOn: z.string().nullable(),
    sending: z
      .object({
        ...{ id: z.string(), items: z.array(ItemShape), at: z.string() },
        by: z.string().default(''),
      })
      .nullable(),
    retry: z.object({ at: z.string(), tries: z.number() }).nullable().default(null),
    deliveries: z.array(
      z.object({
        id: z.string(),
        kinds: z.array(z.enum(itemKinds)),
        at: z.string(),
        outcome: z.enum(outcomes),
      }),
    ),
    processedIds: z.array(z.string()),
    dueAt: z.string().nullable(),
  }),
);
