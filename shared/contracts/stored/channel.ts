/** The shape of a team's channel as it is stored, and of what a change tells it. */
import { z } from 'zod';
import { type Channel, postKinds, postOutcomes } from '../../domain/channel/channel.ts';
import { stages } from '../../domain/journey/stage.ts';
import { renamed } from '../earlier.ts';
import { PersonRef } from '../person-ref.ts';

const instant = z.string().nullable();
const shared = { id: z.string(), at: z.string() };

const digest = { month: z.string(), changeIds: z.array(z.string()) };
const draft = { programmeId: z.string(), round: z.number() };

const ShareShape = z.preprocess(
  renamed({ thanksId: 'shoutOutId' }),
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('yes'), ...shared, changeId: z.string(), askId: z.string() }),
    z.object({
      kind: z.literal('thanks'),
      ...shared,
      changeId: z.string(),
      thanksId: z.string(),
    }),
    z.object({
      ...{ kind: z.literal('check-in'), ...shared },
      ...{ personId: z.string(), occurrence: z.string() },
    }),
    z.object({ kind: z.literal('vote'), ...shared, voteId: z.string() }),
    z.object({ kind: z.literal('ending'), ...shared, endingId: z.string() }),
    z.object({ kind: z.literal('digest'), ...shared, ...digest }),
    z.object({ kind: z.literal('draft'), ...shared, ...draft }),
  ]),
);

export const ChannelNoteShape = z.object({ id: z.string(), share: ShareShape.nullable() });

const stage = z.enum(stages);
const Counts = z.object({ main: z.number(), beside: z.number() });
const prompt = { stage, since: z.string(), by: PersonRef.nullable(), shown: Counts };

const NewPost = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stage'), ...prompt }),
  z.object({ kind: z.literal('digest'), ...digest }),
  z.object({ kind: z.literal('draft'), ...draft }),
  z.object({ kind: z.literal('shares'), shares: z.array(ShareShape) }),
]);

export const StoredChannel: z.ZodType<Channel> = z.preprocess(
  renamed({ processedIds: 'taken' }),
  z.object({
    id: z.literal('channel'),
    tenantId: z.string(),
    teamId: z.string(),
    address: z.object({ serviceUrl: z.string(), conversationId: z.string() }).nullable(),
    isUnreachable: z.boolean(),
    choice: z.object({ stage, journeyStage: stage, by: PersonRef, at: z.string() }).nullable(),
    prompt: z
      .object({ ...prompt, activityId: z.string().nullable(), isClosed: z.boolean() })
      .nullable(),
    promptedOn: z.string().nullable(),
    /** Before there were months after the weeks, none was told of. */
    digestOf: z.string().nullable().default(null),
    /** Before a draft was shown there, none was. */
    draftOf: z.object(draft).nullable().default(null),
    shares: z.array(ShareShape),
    posts: z.array(
      z.object({ activityId: z.string(), shares: z.array(ShareShape), isStale: z.boolean() }),
    ),
    sending: z
      .object({ id: z.string(), at: z.string(), post: NewPost, by: z.string().default('') })
      .nullable(),
    deliveries: z.array(
      z.object({
        ...{ id: z.string(), kind: z.enum(postKinds), at: z.string() },
        ...{ outcome: z.enum(postOutcomes), activityId: z.string().nullable() },
      }),
    ),
    processedIds: z.array(z.string()),
    lookAt: instant,
    refreshAt: instant,
    notBefore: instant,
    tries: z.number().default(0),
    dueAt: instant,
  }),
);
