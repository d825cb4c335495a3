/** What people do in a run, by the app's own use cases; each act can be repeated, and then changes nothing. */
import type { BarrierKeeping } from '../../shared/domain/barriers/barriers.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import type { Quiet } from '../../shared/domain/mailbox/mailbox.ts';
import { muteMailbox } from '../../shared/domain/mailbox/quiet.ts';
import { programmeIdOf } from '../../shared/domain/programme/programme.ts';
import { type Face, ofEach } from '../../shared/domain/pulse/pulse.ts';
import type { Result } from '../../shared/domain/result.ts';
import { answerAsk } from '../../shared/use-cases/asks/answer-ask.ts';
import { askForAYes } from '../../shared/use-cases/asks/ask-for-a-yes.ts';
import { drawPillar } from '../../shared/use-cases/blueprint/change-blueprint.ts';
import { skipReview, tellCycle } from '../../shared/use-cases/blueprint/change-experiment.ts';
import { recordChannel } from '../../shared/use-cases/channel/record-channel.ts';
import { answerCheckIn } from '../../shared/use-cases/check-in/answer-check-in.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { changeMailbox } from '../../shared/use-cases/notifications/change-mailbox.ts';
import { recordIfNew } from '../../shared/use-cases/notifications/record-address.ts';
import { answerPulse } from '../../shared/use-cases/pulse/answer-pulse.ts';
import { beginTheme } from '../../shared/use-cases/sensemaking/change-sense.ts';
import { putIn } from '../../shared/use-cases/sensemaking/put-in.ts';
import { type ReflectInput, reflect } from '../../shared/use-cases/sensemaking/reflect.ts';
import { logChange } from '../../shared/use-cases/small-change/log-change.ts';
import { moveChange } from '../../shared/use-cases/small-change/move-change.ts';
import { saveStakeholder } from '../../shared/use-cases/small-change/save-stakeholder.ts';
import { experimentType } from '../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../shared/use-cases/storage/repository.ts';
import { toChannelId, toConversationId, toUserId } from './councils.ts';
import type { Slip } from './told.ts';

/** About one change of one team: an act and what follows from it have the same id. */
type OnChange = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly by: string;
  readonly of: string;
};

export type Act =
  /** One logs a change, and another sends it on and back: whoever logged it hears. */
  | ({ readonly kind: 'move' } & OnChange)
  /** One logs a change and asks another for a yes: whoever is asked hears. */
  | ({ readonly kind: 'ask' } & OnChange)
  /** And says yes: whoever asked hears. */
  | ({ readonly kind: 'say-yes' } & OnChange)
  /** One logs a change and says on which day another has a conversation about it, and puts some off: they hear on its day. */
  | ({ readonly kind: 'talk'; readonly on: string; readonly putOffTo: string | null } & OnChange)
  /** A supervisor says that nothing moved this week. */
  | ({ readonly kind: 'check-in'; readonly teamId: string; readonly occurrence: string } & Somebody)
  /** Whoever looks after an experiment tells its cycle on that day, or leaves it for another time. */
  | ({
      readonly kind: 'look';
      readonly how: 'tell' | 'skip';
      readonly programmeId: string;
      readonly experimentId: string;
      readonly day: string;
    } & Somebody)
  /** Somebody says what helped their team, for making sense of it. */
  | ({
      readonly kind: 'reflect';
      readonly teamId: string;
      readonly keep: BarrierKeeping;
    } & Somebody)
  /** A lead puts in what their team learned. */
  | ({ readonly kind: 'put-in'; readonly teamId: string } & Somebody)
  /** Somebody names a theme and draws a pillar up from it. */
  | ({ readonly kind: 'draw-up'; readonly teamId: string } & Somebody)
  | ({ readonly kind: 'be-quiet'; readonly quiet: Quiet } & Somebody)
  /** Somebody says without their name how it feels. */
  | ({ readonly kind: 'answer-pulse'; readonly slip: Slip; readonly face: Face } & Somebody)
  /** They write to the bot, and so can be reached. */
  | ({ readonly kind: 'write'; readonly serviceUrl: string } & Somebody)
  /** The app is added again to a team in whose channel it could not post. */
  | ({ readonly kind: 'add-app'; readonly teamId: string; readonly serviceUrl: string } & Somebody);

type Somebody = { readonly tenantId: string; readonly by: string };

type Done = Result<unknown, DomainError>;

/** Throws where the app says no for good. */
export async function perform(act: Act, deps: Deps): Promise<void> {
  const done = await tryOnce(act, deps);
  if (done.ok) return;
  if (done.error.kind === 'busy') return perform(act, deps);
  // Told a day late, they answer for a week that is over by the evening, and are shown the current one.
  if (done.error.kind === 'stale' && act.kind === 'check-in') return;
  throw new Error(`The app said no to ${JSON.stringify(act)}: ${JSON.stringify(done.error)}`);
}

/** The change an act is about. */
export function toChangeId(id: string): string {
  return `change-${id}-log`;
}

/** The ask an act sends: the id of its command. */
export function toAskId({ id, by }: Pick<OnChange, 'id' | 'by'>): string {
  return `${id}-ask ${by}`;
}

/** Whom the conversation is with, so that a line that tells of it says of which change. */
export function toRole({ id }: Pick<OnChange, 'id'>): string {
  return `Panel chair of ${id.replaceAll('-', ' ')}`;
}

function tryOnce(act: Act, deps: Deps): Promise<Done> {
  switch (act.kind) {
    case 'move':
      return move(act, deps);
    case 'ask':
      return ask(act, deps);
    case 'say-yes':
      return sayYes(act, deps);
    case 'talk':
      return planTalk(act, deps);
    case 'check-in':
      return checkIn(act, deps);
    case 'answer-pulse':
      return answerPulse(
        { ...act.slip, answers: ofEach(() => act.face) },
        toActor(act, act.by),
        deps,
      );
    case 'look':
      return look(act, deps);
    case 'reflect':
      return reflect(toReflection(act), toActor(act, act.by), deps);
    case 'put-in':
      return putIn(
        { teamId: act.teamId, commandId: `put-in-${act.teamId}` },
        toActor(act, act.by),
        deps,
      );
    case 'draw-up':
      return drawUp(act, deps);
    case 'be-quiet':
      return changeMailbox(toOwner(act), deps, (mailbox, at) =>
        muteMailbox(mailbox, act.quiet, at),
      );
    case 'write':
      return recordIfNew(
        toOwner(act),
        {
          language: null,
          address: {
            ...{ serviceUrl: act.serviceUrl, userId: toUserId(act.by) },
            conversationId: toConversationId(act.by),
          },
        },
        deps,
      );
    case 'add-app':
      return recordChannel(
        act,
        { serviceUrl: act.serviceUrl, conversationId: toChannelId(act.teamId) },
        deps,
      );
  }
}

async function move(act: OnChange, deps: Deps): Promise<Done> {
  const logged = await log(act, deps);
  if (!logged.ok) return logged;
  const mover = toActor(act, act.of);
  const to = (stage: 'develop' | 'mission', reason: string) =>
    moveChange({ ...toCommand(act, stage), to: stage, reason }, mover, deps);
  const movedOn = await to('develop', '');
  return movedOn.ok ? to('mission', 'One more look') : movedOn;
}

async function ask(act: OnChange, deps: Deps): Promise<Done> {
  const logged = await log(act, deps);
  if (!logged.ok) return logged;
  const input = { ...toCommand(act, 'ask'), of: act.of, ofRole: '', words: '' };
  return askForAYes(input, toActor(act, act.by), deps);
}

function sayYes(act: OnChange, deps: Deps): Promise<Done> {
  const answer = { askId: toAskId(act), answer: 'yes', because: '' } as const;
  return answerAsk({ ...toCommand(act, 'yes'), ...answer }, toActor(act, act.of), deps);
}

async function planTalk(act: Extract<Act, { kind: 'talk' }>, deps: Deps): Promise<Done> {
  const logged = await log(act, deps);
  if (!logged.ok) return logged;
  const by = toActor(act, act.by);
  const manager = { role: toRole(act), stance: 'doubtful', say: null, approach: '' } as const;
  const having = { ...manager, nextTalkBy: act.of };
  const first = toCommand(act, 'talk');
  const input = { ...first, ...having, stakeholderId: null, nextTalkOn: act.on };
  const planned = await saveStakeholder(input, by, deps);
  if (!planned.ok || act.putOffTo === null) return planned;
  const later = { stakeholderId: `${first.commandId} ${act.by}`, nextTalkOn: act.putOffTo };
  return saveStakeholder({ ...toCommand(act, 'put-off'), ...having, ...later }, by, deps);
}

function checkIn(act: Extract<Act, { kind: 'check-in' }>, deps: Deps): Promise<Done> {
  const { teamId, occurrence, by, tenantId } = act;
  const words = { said: [], cover: '', thanks: '', nothingMoved: true, shared: false };
  const command = { teamId, occurrence, version: 1, commandId: `answer-${teamId}-${occurrence}` };
  return answerCheckIn({ ...words, ...command }, { id: by, name: 'Sam', tenantId }, deps);
}

async function look(act: Extract<Act, { kind: 'look' }>, deps: Deps): Promise<Done> {
  const { programmeId, experimentId, tenantId, by, day } = act;
  const of = { programmeId, experimentId, commandId: `look-${experimentId}-${day}` };
  if (act.how === 'skip') return skipReview(of, toActor(act, by), deps);
  const read = await repository.read(deps.store, experimentType, { tenantId, ...of });
  if (!read.ok) return read;
  const words = { understood: '', happened: '', learned: 'It works in turns', surprised: '' };
  const cycle = read.value.cycles.length;
  const told = { ...of, ...words, cycle, decision: 'adapt', reviewOn: '' } as const;
  return tellCycle(told, toActor(act, by), deps);
}

async function drawUp(act: Extract<Act, { kind: 'draw-up' }>, deps: Deps): Promise<Done> {
  const { teamId, by } = act;
  const theme = { name: 'Time to read', statement: '', keptBy: '', lies: [] } as const;
  const hung = { side: 'enabler', itemIds: [] } as const;
  const naming = { teamId, commandId: `name-${teamId}`, ...theme, ...hung };
  const named = await beginTheme(naming, toActor(act, by), deps);
  if (!named.ok) return named;
  const themeIds = named.value.current.themes.map(({ id }) => id);
  const words = { pillarTitle: 'Time that is ours', different: '', structure: '', process: '' };
  const of = { programmeId: programmeIdOf(teamId), commandId: `draw-${teamId}`, themeIds };
  return drawPillar({ ...of, ...words, culture: '' }, toActor(act, by), deps);
}

/** The same words again are there already. */
function toReflection({ teamId, keep }: Extract<Act, { kind: 'reflect' }>): ReflectInput {
  const reflection = `One name on the door of ${teamId}`;
  return { teamId, reflection, hint: 'enabler', keep };
}

function log(act: OnChange, deps: Deps): Promise<Done> {
  const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' } as const;
  return logChange({ ...words, ...toCommand(act, 'log') }, toActor(act, act.by), deps);
}

function toCommand({ id, teamId }: OnChange, what: string) {
  return { teamId, changeId: toChangeId(id), commandId: `${id}-${what}` };
}

function toActor({ tenantId }: Pick<OnChange, 'tenantId'>, id: string) {
  return { id, name: 'Sam', tenantId };
}

function toOwner({ tenantId, by }: Somebody) {
  return { tenantId, personId: by };
}
