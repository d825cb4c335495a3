/** Every card the bot can send, drawn with ordinary words and with the longest there can be. */

import { renderChangeCard } from '../../../bot/cards/change-card.ts';
import { renderNote } from '../../../bot/cards/note.ts';
import type { Card } from '../../../bot/cards/render-card.ts';
import { renderWhichChangeCard } from '../../../bot/cards/which-change.ts';
import { renderChangesCard } from '../../../bot/conversations/changes/changes.card.ts';
import { renderSharedChangeCard } from '../../../bot/conversations/find/shared-change.card.ts';
import { renderLearnForm, renderTimeForm } from '../../../bot/conversations/grow/grow.card.ts';
import { help } from '../../../bot/conversations/help/help.conversation.ts';
import { renderHistoryCard } from '../../../bot/conversations/history/history.card.ts';
import {
  renderPeopleCard,
  renderStakeholderForm,
} from '../../../bot/conversations/influence/influence.card.ts';
import { renderLogCard } from '../../../bot/conversations/log/log.card.ts';
import { renderBackForm } from '../../../bot/conversations/move/move.card.ts';
import { renderPlanCard, toPlanWords } from '../../../bot/conversations/plan/plan.card.ts';
import { renderMyDataCard } from '../../../bot/conversations/privacy/my-data.card.ts';
import { privacy } from '../../../bot/conversations/privacy/privacy.conversation.ts';
import {
  renderChooseForm,
  renderProgressForm,
} from '../../../bot/conversations/progress/progress.card.ts';
import { renderWhichDay } from '../../../bot/conversations/quiet/which-day.ts';
import { renderLeadOffer } from '../../../bot/conversations/set-up/lead-offer.card.ts';
import { renderSetUpCard } from '../../../bot/conversations/set-up/set-up.card.ts';
import { renderSetUpForm } from '../../../bot/conversations/set-up/set-up-form.card.ts';
import { toSetUpInput } from '../../../bot/conversations/set-up/to-set-up-input.ts';
import { renderThanksForm } from '../../../bot/conversations/thanks/thanks.card.ts';
import { renderValueCard } from '../../../bot/conversations/values/value.card.ts';
import { renderValuesCard } from '../../../bot/conversations/values/values.card.ts';
import {
  renderOwnVoiceCard,
  renderVisionCard,
} from '../../../bot/conversations/vision/vision.card.ts';
import { renderGatherForm, renderVoiceForm } from '../../../bot/conversations/vision/voice.card.ts';
import { renderWeighForm } from '../../../bot/conversations/weigh/weigh.card.ts';
import { renderWhichFirstCard } from '../../../bot/conversations/weigh/which-first.card.ts';
import { welcome } from '../../../bot/conversations/welcome/welcome.conversation.ts';
import type { Reply, Turn } from '../../../bot/dialogue/conversation.ts';
import type { MyData } from '../../../shared/contracts/api/my-data.ts';
import { AddValueInput, AddVoiceInput } from '../../../shared/contracts/cards/ambition.ts';
import { LogCardInput, PlanCardInput } from '../../../shared/contracts/cards/change.ts';
import { SetUpSaveInput } from '../../../shared/contracts/cards/set-up.ts';
import {
  type Ambition,
  createAmbition,
  valueLimit,
  voiceLimit,
} from '../../../shared/domain/ambition/ambition.ts';
import { addValue } from '../../../shared/domain/ambition/values.ts';
import { addVoice } from '../../../shared/domain/ambition/voices.ts';
import type { DomainError, FieldProblem } from '../../../shared/domain/errors.ts';
import { stages } from '../../../shared/domain/journey/stage.ts';
import { roles } from '../../../shared/domain/permissions.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import {
  decisions,
  learningQuestions,
} from '../../../shared/domain/small-change/content/learning.ts';
import { scopeAnswers } from '../../../shared/domain/small-change/content/scope-check.ts';
import {
  type AmongValues,
  type LearnInput,
  learnFrom,
  recordTimeReleased,
} from '../../../shared/domain/small-change/grow/grow.ts';
import { sayThanks, thanksLimit } from '../../../shared/domain/small-change/grow/thanks.ts';
import {
  type StakeholderInput,
  saveStakeholder,
} from '../../../shared/domain/small-change/influence.ts';
import { checkLogInput } from '../../../shared/domain/small-change/log.ts';
import { planChange } from '../../../shared/domain/small-change/plan.ts';
import { tellProgress } from '../../../shared/domain/small-change/progress.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { weighChange } from '../../../shared/domain/small-change/weigh.ts';
import { stakeholderLimit } from '../../../shared/domain/stakeholders/stakeholder.ts';
import { setUpTeam } from '../../../shared/domain/team/set-up/set-up-team.ts';
import { setUpParts } from '../../../shared/domain/team/settings.ts';
import type { Member, Team } from '../../../shared/domain/team/team.ts';
import { readSaid } from '../../../shared/text/commands/read-said.ts';
import { buildChange, buildCommand } from '../../support/build-change.ts';
import { createTestDeps } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { buildTeam, members } from '../../support/build-team.ts';
import { drawAskedCards } from './asked-cards.ts';
import { drawBlueprintCards } from './blueprint-cards.ts';
import { drawChannelCards } from './channel-cards.ts';
import { drawCheckInCards } from './check-in-cards.ts';
import { drawOwnCards } from './own-cards.ts';
import { drawPulseCards } from './pulse-cards.ts';
import { drawReflectCards } from './reflect-cards.ts';
import { drawRingCards } from './ring-cards.ts';
import { drawStrandsCards } from './strands-cards.ts';
import { drawThreadCards } from './thread-cards.ts';
import { drawToldCards } from './told-cards.ts';

/** What people write in a card: `unit` is repeated up to a length. */
type Words = (length: number) => string;

export type DrawnCard = readonly [name: string, card: Card];

const newId = () => '00000000-0000-4000-8000-000000000000';

/** The longest a team's or person's name can be in Teams. */
const nameLimit = 256;

export function drawCards(write: Words): readonly DrawnCard[] {
  const team = buildTeam({ name: write(nameLimit) });
  const author = { id: 'amara', name: write(nameLimit) };
  const change = (overrides: Partial<SmallChange>) =>
    buildChange({ title: write(160), benefit: write(600), author, ...overrides });
  return [
    ...changeCards(change),
    ...logCards(write, team, change({})),
    ...progressCards(write, team, change),
    ...planCards(write, change, team),
    ...weighCards(write, change, team),
    ...influenceCards(write, team, change),
    ...growCards(write, change),
    ...drawThreadCards(write, team, change),
    ...boardCards(team, change),
    ...setUpCards(write, team),
    ...ambitionCards(write, team),
    ...drawAskedCards(write, change({}), team),
    ...drawBlueprintCards(write, team),
    ...drawRingCards(write),
    ...drawReflectCards(write, team),
    ...drawOwnCards(write, change, team),
    ...drawStrandsCards(write, team),
    ...drawCheckInCards(write, team, change),
    ...drawToldCards(write, change, team),
    ...drawChannelCards(write, change({})),
    ...drawPulseCards(team),
    ['quiet-which-day', renderWhichDay(['2027-02-08', '2027-02-15', '2027-02-22'])],
    ['note', renderNote(write(nameLimit))],
  ];
}

function problemsOf(result: Result<unknown, DomainError>): readonly FieldProblem[] {
  return !result.ok && result.error.kind === 'invalid' ? result.error.problems : [];
}

function errorOf(result: Result<unknown, DomainError>): { readonly error?: DomainError } {
  return result.ok ? {} : { error: result.error };
}

type Build = (overrides: Partial<SmallChange>) => SmallChange;

function changeCards(change: Build): readonly DrawnCard[] {
  const told = tellProgress(change({}), { progress: change({}).benefit ?? '' }, buildCommand());
  const variants = [
    ...stages.flatMap((stage) => scopeAnswers.map((scope) => change({ stage, scope }))),
    change({ status: 'withdrawn' }),
    change({ benefit: null }),
    change({
      ...{ stage: 'develop', owner: change({}).author, byWhen: '2026-12-01' },
      weighing: { familyValue: 'some', gift: 'hardly', effort: 'large' },
    }),
    told.ok ? told.value : change({}),
  ];
  return variants.flatMap((drawn, at) => [
    [`change ${at}`, renderChangeCard(drawn, { newId, viewerId: 'amara', notice: 'Saved.' })],
    [`change ${at} for others`, renderChangeCard(drawn, { newId, viewerId: 'jo' })],
  ]);
}

/** The words come back as typed, however many they were, beside what is wrong with them. */
function logCards(write: Words, team: Team, corrects: SmallChange): readonly DrawnCard[] {
  const teams = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const commandId = newId();
  const typed = LogCardInput.parse({ commandId, title: write(20_000), benefit: write(20_000) });
  const problems = problemsOf(checkLogInput(typed));
  const card = { commandId, title: write(160), problems: [], asked: true, team, hasOthers: true };
  return [
    ['log', renderLogCard({ ...card, benefit: write(600), scope: 'needs-a-yes' })],
    ['log offered', renderLogCard({ ...card, asked: false })],
    ['log offered, or something else', renderLogCard({ ...card, asked: false, maybe: 'ask.all' })],
    ['log offered, or put right', renderLogCard({ ...card, asked: false, corrects })],
    ['log asking which team', renderLogCard({ ...card, team: teams, hasOthers: false })],
    ['log given back', renderLogCard({ ...card, ...typed, problems, notice: 'Saved.', team })],
  ];
}

function progressCards(write: Words, team: Team, change: Build): readonly DrawnCard[] {
  const drawn = change({});
  const long = write(5000);
  const error = errorOf(tellProgress(drawn, { progress: long }, buildCommand()));
  const card = { change: drawn, commandId: newId(), progress: write(600) };
  const found = Array.from({ length: 40 }, (_, at) => ({
    change: change({ id: `change-${newId()}${at}`, number: at + 1 }),
    team,
  }));
  const choose = { heading: 'Which?', commandId: newId(), progress: long, chosen: '' };
  return [
    ['progress', renderProgressForm(card)],
    ['progress offered', renderProgressForm({ ...card, offered: true })],
    ['progress given back', renderProgressForm({ ...card, progress: long, ...error })],
    ['progress of which', renderChooseForm({ ...choose, found, saysTeam: true, ...error })],
    ['progress of none', renderChooseForm({ ...choose, found: [], saysTeam: false })],
  ];
}

function writeAll<Name extends string>(names: readonly Name[], write: Words, length: number) {
  return Object.fromEntries(names.map((name) => [name, write(length)])) as Record<Name, string>;
}

function planCards(write: Words, change: Build, drawnTeam: Team): readonly DrawnCard[] {
  const owner = { id: 'gone', name: write(nameLimit) };
  const drawn = change({ stage: 'develop', owner, byWhen: '2026-12-01' });
  const team = { ...drawnTeam, members: manyMembers(write) };
  const draw = (length: number) =>
    PlanCardInput.parse({
      ...{ teamId: drawn.teamId, changeId: drawn.id, commandId: newId(), version: 1 },
      ...writeAll(planQuestions, write, length),
      ...{ owner: owner.id, byWhen: length > 1000 ? write(length) : '2026-12-01' },
    });
  const error = errorOf(planChange(drawn, draw(20_000), buildCommand()));
  const blank = change({});
  const strands = Array.from({ length: 8 }, (_, at) => ({ id: `theme-${at}`, name: write(80) }));
  const card = { change: drawn, team, commandId: newId(), strands };
  return [
    ['plan', renderPlanCard({ ...card, words: draw(1000) })],
    ['plan not begun', renderPlanCard({ ...card, change: blank, words: toPlanWords(blank) })],
    ['plan given back', renderPlanCard({ ...card, words: draw(20_000), ...error })],
  ];
}

function weighCards(write: Words, change: Build, team: Team): readonly DrawnCard[] {
  const weighing = { familyValue: 'a-lot', gift: 'mostly-ours', effort: 'small' } as const;
  const drawn = change({ weighing });
  const nothing = { familyValue: null, gift: null, effort: null };
  const error = errorOf(weighChange(drawn, nothing, buildCommand()));
  const card = { change: drawn, commandId: newId() };
  const changes = Array.from({ length: 40 }, (_, at) =>
    change({ id: `change-${at}`, number: at + 1, weighing: at % 2 === 0 ? weighing : null }),
  );
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: write(60) }));
  return [
    ['weigh', renderWeighForm({ ...card, words: weighing })],
    ['weigh given back', renderWeighForm({ ...card, words: nothing, ...error })],
    ['which first', renderWhichFirstCard({ team, changes, others })],
    ['which first, nothing yet', renderWhichFirstCard({ team, changes: [], others: [] })],
  ];
}

function influenceCards(write: Words, team: Team, change: Build): readonly DrawnCard[] {
  const words: StakeholderInput = {
    ...{ stakeholderId: null, role: write(80), stance: 'doubtful', say: 'decides' },
    ...{ approach: write(600), nextTalkOn: '2026-12-01', nextTalkBy: null },
  };
  const full = Array.from({ length: stakeholderLimit }).reduce<SmallChange>(
    (drawn, _, at) => {
      const kept = saveStakeholder(drawn, words, buildCommand({ id: `${newId()}${at}` }));
      return kept.ok ? kept.value : drawn;
    },
    change({ stage: 'influence', nobodyElseNeeded: false }),
  );
  const long = { ...words, role: write(5000), approach: write(5000) };
  const error = errorOf(saveStakeholder(change({ stage: 'influence' }), long, buildCommand()));
  const card = { change: full, team, commandId: newId() };
  const nextTalkBy = team.members[0]?.id ?? '';
  return [
    ['influence', renderPeopleCard(full, newId, write(200))],
    ['influence with nobody', renderPeopleCard(change({ stage: 'influence' }), newId)],
    ['influence: somebody', renderStakeholderForm({ ...card, words: { ...words, nextTalkBy } })],
    [
      'influence given back',
      renderStakeholderForm({ ...card, words: { ...long, nextTalkBy }, ...error }),
    ],
  ];
}

function growCards(write: Words, change: Build): readonly DrawnCard[] {
  const drawn = change({ stage: 'grow' });
  const card = { change: drawn, commandId: newId() };
  const back = { ...card, reason: write(5000), to: null };
  const words = { value: write(60), opposite: write(60), by: { id: 'amara', name: 'Amara' } };
  const values = Array.from({ length: valueLimit }, (_, at) => ({
    ...{ ...words, id: `value-${at}`, version: 1 },
  }));
  const ambition = { values, vision: { vision: write(240), by: words.by, version: 1 } };
  const told: LearnInput & AmongValues = {
    ...writeAll(learningQuestions, write, 1000),
    decision: 'adapt',
    ...{ livedUpTo: values.map(({ id }) => id), values },
  };
  const long = { ...told, ...writeAll(learningQuestions, write, 5000) };
  const time = { minutes: write(5000), people: '0', use: null, basis: null, sureness: null };
  return [
    ['move back', renderBackForm(back)],
    ['grow', renderLearnForm({ ...card, ambition, words: told })],
    [
      'grow without values',
      renderLearnForm({ ...card, ambition: { values: [], vision: null }, words: told }),
    ],
    ...endedCards(write, drawn, told),
    [
      'grow given back',
      renderLearnForm({
        ...card,
        ambition,
        words: long,
        ...errorOf(learnFrom(drawn, long, buildCommand())),
      }),
    ],
    [
      'grow: time given back',
      renderTimeForm({
        ...card,
        words: time,
        ...errorOf(recordTimeReleased(drawn, time, buildCommand())),
      }),
    ],
  ];
}

/** Kept, adapted and stopped; with many thanks, and after a long story. */
function endedCards(
  write: Words,
  drawn: SmallChange,
  told: LearnInput & AmongValues,
): readonly DrawnCard[] {
  const ended = decisions.map((decision) => {
    const learned = learnFrom(drawn, { ...told, decision }, buildCommand());
    return learned.ok ? learned.value : drawn;
  });
  const [kept = drawn] = ended;
  const thanks = Array.from({ length: thanksLimit }, (_, at) => ({
    ...{ id: `thanks-${at}`, words: write(300), by: { id: `jo-${at}`, name: write(nameLimit) } },
    ...{ at: drawn.loggedAt, shared: at > 0 },
  }));
  const thanked = { ...kept, thanks };
  const viewer = { newId, viewerId: 'jo-0', isAlone: true };
  const [entry] = drawn.history;
  const long = Array.from({ length: 20 }, () => ({ ...entry, reason: write(600) }));
  const history = long as SmallChange['history'];
  const clock = { now: Date.parse('2026-11-21T09:30:00Z'), timeZone: 'Europe/London' };
  const form = { change: thanked, viewerId: 'jo-0', commandId: newId() };
  const words = { thanks: write(5000), share: true };
  return [
    ...ended.map((each) => [`change ended`, renderChangeCard(each, viewer)] as const),
    ['change with thanks', renderChangeCard(thanked, viewer)],
    ['thanks', renderThanksForm({ ...form, words: { thanks: write(300), share: false } })],
    [
      'thanks given back',
      renderThanksForm({ ...form, words, ...errorOf(sayThanks(kept, words, buildCommand())) }),
    ],
    ['history', renderHistoryCard(drawn, clock)],
    ['history long', renderHistoryCard({ ...drawn, history }, clock)],
  ];
}

function boardCards(team: Team, change: Build): readonly DrawnCard[] {
  const changes = Array.from({ length: 40 }, (_, at) =>
    change({ id: `change-${at}`, number: at + 1, stage: stages[at % stages.length] ?? 'grow' }),
  );
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const today = '2026-11-21';
  const longEnough = { nobody: today, quiet: today, 'awaiting-yes': today };
  const rows = changes.map((change) => ({
    ...{ change, lead: team.name, title: team.name, verb: 'change.show' },
    data: { teamId: team.id, changeId: change.id },
  }));
  return [
    ...changes
      .slice(0, 4)
      .map((each) => ['shared-change', renderSharedChangeCard({ change: each, team })] as const),
    ['which-change', renderWhichChangeCard({ heading: 'Which?', intro: 'One.', rows })],
    ['changes', renderChangesCard({ team, changes, whose: 'team', today, longEnough, others })],
    [
      'changes of mine',
      renderChangesCard({ team, changes, whose: 'mine', today, longEnough, others }),
    ],
    [
      'no changes',
      renderChangesCard({ team, changes: [], whose: 'team', today, longEnough, others: [] }),
    ],
  ];
}

function manyMembers(write: Words): readonly Member[] {
  return Array.from({ length: 500 }, (_, at) => ({
    ...{ id: `00000000-0000-4000-8000-00000000${1000 + at}`, name: write(nameLimit) },
    role: roles[at % roles.length] ?? 'leader',
  }));
}

function withReturned(team: Team): Team {
  const back = team.members.filter(({ role }) => role === 'practitioner');
  return { ...team, formerLeads: back.map((member) => ({ ...member, role: 'supervisor' })) };
}

function setUpCards(write: Words, drawn: Team): readonly DrawnCard[] {
  const large = manyMembers(write);
  const member = { id: '00000000-0000-4000-8000-000000001000', name: write(nameLimit) };
  const team = { ...drawn, localAuthority: write(80), members: large };
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: write(60) }));
  const supervisor = { ...member, role: 'supervisor' } as const;
  const today = '2026-11-20';
  const shown = { team, others, today, newId };
  const pauses = [{ from: today, until: '2027-01-05' }];
  const paused = { ...team, journey: { ...team.journey, pauses } };
  const words = SetUpSaveInput.parse({
    ...{ teamId: team.id, commandId: newId(), version: 1, council: write(20_000) },
    ...{ workshop1: write(20_000), workshop2: '2020-01-01', checkInDay: '', checkInTime: '' },
    ...{ person: write(20_000), roleInTeam: 'leader' },
  });
  const commandId = newId();
  return [
    ['set-up', renderSetUpCard({ ...shown, member: supervisor, notice: 'Saved.' })],
    ['set-up to look at', renderSetUpCard({ ...shown, member: { ...member, role: 'leader' } })],
    [
      'set-up with somebody who is back',
      renderSetUpCard({ ...shown, team: withReturned(paused), member: supervisor }),
    ],
    ['set-up offered', renderLeadOffer({ id: team.id, name: write(nameLimit) }, commandId)],
    ['set-up of a paused team', renderSetUpCard({ ...shown, team: paused, member: supervisor })],
    ...setUpParts.flatMap((part): readonly DrawnCard[] => {
      const guests = large.map(({ id, name }, at) => ({ id, name, isAdded: at > 400 }));
      const form = { team: { ...team, guests }, part, commandId };
      const command = { ...buildCommand(), today: '2026-11-20' };
      const problems = problemsOf(setUpTeam(team, toSetUpInput(part, words), command));
      return [
        [`set-up-form of ${part}`, renderSetUpForm({ ...form, problems: [] })],
        [`set-up-form of ${part} back`, renderSetUpForm({ ...form, words, problems, notice: '.' })],
      ];
    }),
  ];
}

function ambitionCards(write: Words, team: Team): readonly DrawnCard[] {
  const by = { id: 'amara', name: write(nameLimit) };
  const value = { id: 'value-1', value: write(60), opposite: write(60), by, version: 1 };
  const values = Array.from({ length: valueLimit }, (_, at) => ({ ...value, id: `value-${at}` }));
  const nothing = createAmbition({ tenantId: team.tenantId, teamId: team.id });
  const ambition = { ...nothing, values };
  const commandId = newId();
  const typed = AddValueInput.parse({
    ...{ teamId: team.id, commandId, value: write(20_000), opposite: write(20_000) },
  });
  const problems = problemsOf(addValue(nothing, typed, buildCommand()));
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const card = { team, commandId, others, problems: [] };
  const one = { teamId: team.id, value, commandId };
  const back = { problems, words: typed, notice: '.' };
  return [
    ['values', renderValuesCard({ ...card, ambition: nothing })],
    ['values full', renderValuesCard({ ...card, ambition, notice: write(80) })],
    ['values given back', renderValuesCard({ ...card, ambition, ...back })],
    ['value', renderValueCard({ ...one, problems: [] })],
    ['value given back', renderValueCard({ ...one, ...back })],
    ...visionCards(write, team, nothing),
  ];
}

function visionCards(write: Words, team: Team, nothing: Ambition): readonly DrawnCard[] {
  const by = { id: 'amara', name: write(nameLimit) };
  const voices = Array.from({ length: voiceLimit }, (_, at) => ({
    ...{ id: `voice-${at}`, voice: write(240), by: { ...by, id: at === 0 ? by.id : 'jo' } },
  }));
  const vision = { vision: write(240), by, version: 1 };
  const ambition = { ...nothing, voices, vision };
  const [supervisor, practitioner] = [members.supervisor, { ...members.practitioner, id: by.id }];
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const [voice] = voices;
  const typed = AddVoiceInput.parse({ teamId: team.id, commandId: newId(), voice: write(20_000) });
  const again = { team, commandId: newId(), words: typed.voice };
  const tooLong = errorOf(addVoice(nothing, typed, buildCommand()));
  return [
    ['vision', renderVisionCard({ team, ambition: nothing, viewer: supervisor, others })],
    ['vision, several voices', renderVisionCard({ team, ambition, viewer: practitioner, others })],
    [
      'vision in company',
      renderVisionCard({ team, ambition, viewer: null, others, notice: 'Saved.' }),
    ],
    ['vision: a voice', renderVoiceForm({ team, commandId: newId() })],
    ['vision: a voice given back', renderVoiceForm({ ...again, ...tooLong })],
    ['vision: gathered', renderGatherForm({ team, ambition: nothing, commandId: newId() })],
    ['vision: gathered, given back', renderGatherForm({ ...again, ambition, ...tooLong })],
    ...(voice
      ? [['vision: one’s own', renderOwnVoiceCard(team, voice, newId())] as DrawnCard]
      : []),
  ];
}

const myData: MyData = {
  ...{ asOf: '2026-11-21T10:00:00.000Z', name: 'Amara Osei', teams: ['12 34'] },
  programmes: [],
  found: [
    { ...{ team: 'North', type: 'team', change: null }, mine: [mineOf('members[]')] },
    ...[1, 3, 7, 9, 12, 13, 15, 21].map((number) => ({
      ...{ team: 'North', type: 'change', change: { number, title: 'Walk and talk' } },
      mine: [mineOf('author'), mineOf('progress[].by')],
    })),
    { ...{ team: 'North', type: 'barriers', change: null }, mine: [mineOf('barriers[].by')] },
  ],
  own: [
    { type: 'person', document: {} },
    { type: 'mailbox', document: {} },
  ],
};

function mineOf(as: string) {
  return { as, isEarlier: false, at: null, kept: [] };
}

/** Cards with nothing anybody typed in them. */
export async function drawFixedCards(): Promise<readonly DrawnCard[]> {
  const deps = createTestDeps();
  const turn = (where: Turn['where']): Turn => ({
    actor: buildActor(),
    where,
    conversationId: where,
    address: { serviceUrl: '', userId: '29:amara', conversationId: null },
    language: 'en-GB',
    sayIn: async () => true,
    readTeam: async () => ({
      tenantId: 'tenant',
      id: 'team',
      name: 'North',
      serviceUrl: '',
      roster: [],
    }),
  });
  const replies: readonly (readonly [string, Reply | null | undefined])[] = [
    ['help', await help.says?.[0]?.callback(turn('personal'), readSaid('help'), deps)],
    ['privacy', await privacy.says?.[0]?.callback(turn('personal'), readSaid('privacy'), deps)],
    [
      'privacy: nothing is kept',
      await privacy.says?.[1]?.callback(turn('personal'), readSaid('my data'), deps),
    ],
    [
      'privacy: asked to forget',
      await privacy.says?.[2]?.callback(turn('personal'), readSaid('delete my data'), deps),
    ],
    ['privacy: what is kept', { card: renderMyDataCard(myData) }],
    [
      'privacy: what is kept of whoever is in no team',
      { card: renderMyDataCard({ ...myData, teams: [], programmes: ['12 34'] }) },
    ],
    ['welcome', await welcome.added?.(turn('personal'), deps)],
    ['welcome in a channel', await welcome.added?.({ ...turn('channel'), teamId: 'team' }, deps)],
  ];
  await deps.store.close();
  return replies.map(([name, reply]) => {
    if (!reply || !('card' in reply)) throw new Error(`No card for ${name}.`);
    return [name, reply.card];
  });
}
