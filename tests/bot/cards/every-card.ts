/** Every card the bot can send, drawn with ordinary words and with the longest there can be. */
import { renderChangeCard } from '../../../bot/cards/change-card.ts';
import { renderNote } from '../../../bot/cards/note.ts';
import type { Card } from '../../../bot/cards/render-card.ts';
import type { Reply, Turn } from '../../../bot/conversation.ts';
import { renderChangesCard } from '../../../bot/conversations/changes/changes.card.ts';
import { renderSharedChangeCard } from '../../../bot/conversations/find/shared-change.card.ts';
import { renderWhichChangeCard } from '../../../bot/conversations/find/which-change.card.ts';
import { renderLearnForm, renderTimeForm } from '../../../bot/conversations/grow/grow.card.ts';
import { help } from '../../../bot/conversations/help/help.conversation.ts';
import {
  renderPeopleCard,
  renderStakeholderForm,
} from '../../../bot/conversations/influence/influence.card.ts';
import { renderLogCard } from '../../../bot/conversations/log/log.card.ts';
import { renderBackForm } from '../../../bot/conversations/move/move.card.ts';
import { renderPlanCard } from '../../../bot/conversations/plan/plan.card.ts';
import { privacy } from '../../../bot/conversations/privacy/privacy.conversation.ts';
import { renderSetUpCard } from '../../../bot/conversations/set-up/set-up.card.ts';
import { renderSetUpForm } from '../../../bot/conversations/set-up/set-up-form.card.ts';
import { toSetUpInput } from '../../../bot/conversations/set-up/to-set-up-input.ts';
import { renderValueCard } from '../../../bot/conversations/values/value.card.ts';
import { renderValuesCard } from '../../../bot/conversations/values/values.card.ts';
import { renderVisionCard } from '../../../bot/conversations/vision/vision.card.ts';
import { welcome } from '../../../bot/conversations/welcome/welcome.conversation.ts';
import { AddValueInput } from '../../../shared/contracts/ambition-input.ts';
import { LogCardInput, PlanCardInput } from '../../../shared/contracts/card-input.ts';
import { SetUpSaveInput } from '../../../shared/contracts/set-up-input.ts';
import { planQuestions } from '../../../shared/domain/action-plan.ts';
import { createAmbition, valueLimit } from '../../../shared/domain/ambition/ambition.ts';
import { addValue } from '../../../shared/domain/ambition/values.ts';
import type { DomainError, FieldProblem } from '../../../shared/domain/errors.ts';
import { roles } from '../../../shared/domain/permissions.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { scopeAnswers } from '../../../shared/domain/scope-check.ts';
import { setUpTeam } from '../../../shared/domain/set-up/set-up-team.ts';
import { setUpParts } from '../../../shared/domain/set-up/settings.ts';
import { countTime, type LearnInput, learnFrom } from '../../../shared/domain/small-change/grow.ts';
import {
  keepStakeholder,
  type StakeholderInput,
} from '../../../shared/domain/small-change/influence.ts';
import { checkLogInput } from '../../../shared/domain/small-change/log.ts';
import { planChange } from '../../../shared/domain/small-change/plan.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { stages } from '../../../shared/domain/stage.ts';
import { stakeholderLimit } from '../../../shared/domain/stakeholder.ts';
import type { Team } from '../../../shared/domain/team.ts';
import { buildChange, buildCommand } from '../../support/build-change.ts';
import { createTestDeps } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { buildTeam } from '../../support/build-team.ts';
import { drawPrioritiesCards } from './priorities-cards.ts';

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
    ...logCards(write, team),
    ...planCards(write, change),
    ...influenceCards(write, change),
    ...growCards(write, change),
    ...boardCards(team, change),
    ...setUpCards(write, team),
    ...ambitionCards(write, team),
    ...drawPrioritiesCards(write, team),
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
  const variants = [
    ...stages.flatMap((stage) => scopeAnswers.map((scope) => change({ stage, scope }))),
    change({ status: 'withdrawn' }),
    change({ benefit: null }),
  ];
  return variants.flatMap((drawn, at) => [
    [`change ${at}`, renderChangeCard(drawn, { newId, viewerId: 'amara', notice: 'Saved.' })],
    [`change ${at} for others`, renderChangeCard(drawn, { newId, viewerId: 'jo' })],
  ]);
}

/** The words come back as typed, however many they were, beside what is wrong with them. */
function logCards(write: Words, team: Team): readonly DrawnCard[] {
  const teams = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const commandId = newId();
  const typed = LogCardInput.parse({ commandId, title: write(20_000), benefit: write(20_000) });
  const problems = problemsOf(checkLogInput(typed));
  const card = { commandId, title: write(160), problems: [], asked: true, team, hasOthers: true };
  return [
    ['log', renderLogCard({ ...card, benefit: write(600), scope: 'needs-a-yes' })],
    ['log offered', renderLogCard({ ...card, asked: false })],
    ['log asking which team', renderLogCard({ ...card, team: teams, hasOthers: false })],
    ['log given back', renderLogCard({ ...card, ...typed, problems, notice: 'Saved.', team })],
  ];
}

function planCards(write: Words, change: Build): readonly DrawnCard[] {
  const drawn = change({ stage: 'develop' });
  const draw = (length: number) =>
    PlanCardInput.parse({
      ...{ teamId: drawn.teamId, changeId: drawn.id, commandId: newId(), version: 1 },
      ...Object.fromEntries(planQuestions.map((question) => [question, write(length)])),
    });
  const error = errorOf(planChange(drawn, draw(20_000), buildCommand()));
  const card = { change: drawn, commandId: newId() };
  return [
    ['plan', renderPlanCard({ ...card, answers: draw(1000) })],
    ['plan not begun', renderPlanCard({ ...card, answers: drawn.plan })],
    ['plan given back', renderPlanCard({ ...card, answers: draw(20_000), ...error })],
  ];
}

function influenceCards(write: Words, change: Build): readonly DrawnCard[] {
  const words: StakeholderInput = {
    ...{ stakeholderId: null, role: write(80), stance: 'doubtful', influence: 'decides' },
    ...{ approach: write(600), nextTalkOn: '2026-12-01' },
  };
  const full = Array.from({ length: stakeholderLimit }).reduce<SmallChange>(
    (drawn, _, at) => {
      const kept = keepStakeholder(drawn, words, buildCommand({ id: `${newId()}${at}` }));
      return kept.ok ? kept.value : drawn;
    },
    change({ stage: 'influence', nobodyElseNeeded: false }),
  );
  const long = { ...words, role: write(5000), approach: write(5000) };
  const error = errorOf(keepStakeholder(change({ stage: 'influence' }), long, buildCommand()));
  const card = { change: full, commandId: newId() };
  return [
    ['influence', renderPeopleCard(full, newId, write(200))],
    ['influence with nobody', renderPeopleCard(change({ stage: 'influence' }), newId)],
    ['influence: somebody', renderStakeholderForm({ ...card, words })],
    ['influence given back', renderStakeholderForm({ ...card, words: long, ...error })],
  ];
}

function growCards(write: Words, change: Build): readonly DrawnCard[] {
  const drawn = change({ stage: 'grow' });
  const card = { change: drawn, commandId: newId() };
  const back = { ...card, reason: write(5000), to: null };
  const told: LearnInput = { happened: write(1000), learned: write(1000), decision: 'adapt' };
  const long = { ...told, happened: write(5000), learned: write(5000) };
  const time = { minutes: write(5000), people: '0', use: null, basis: null, sureness: null };
  return [
    ['move back', renderBackForm(back)],
    ['grow', renderLearnForm({ ...card, words: told })],
    [
      'grow given back',
      renderLearnForm({ ...card, words: long, ...errorOf(learnFrom(drawn, long, buildCommand())) }),
    ],
    [
      'grow: time given back',
      renderTimeForm({ ...card, words: time, ...errorOf(countTime(drawn, time, buildCommand())) }),
    ],
  ];
}

function boardCards(team: Team, change: Build): readonly DrawnCard[] {
  const changes = Array.from({ length: 40 }, (_, at) =>
    change({ id: `change-${at}`, number: at + 1, stage: stages[at % stages.length] ?? 'grow' }),
  );
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const today = '2026-11-21';
  const found = changes.map((each, at) => ({ change: each, team: others[at % 20] ?? team }));
  return [
    ...changes
      .slice(0, 4)
      .map((each) => ['shared-change', renderSharedChangeCard({ change: each, team })] as const),
    ['which-change', renderWhichChangeCard(12, found)],
    ['changes', renderChangesCard({ team, changes, today, others })],
    ['no changes', renderChangesCard({ team, changes: [], today, others: [] })],
  ];
}

function setUpCards(write: Words, drawn: Team): readonly DrawnCard[] {
  const member = { id: '00000000-0000-4000-8000-000000001000', name: write(nameLimit) };
  const large = Array.from({ length: 500 }, (_, at) => {
    const role = roles[at % roles.length] ?? 'leader';
    return { ...member, id: `00000000-0000-4000-8000-00000000${1000 + at}`, role } as const;
  });
  const team = { ...drawn, localAuthority: write(80), members: large };
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: write(60) }));
  const supervisor = { ...member, role: 'supervisor' } as const;
  const words = SetUpSaveInput.parse({
    ...{ teamId: team.id, commandId: newId(), version: 1, council: write(20_000) },
    ...{ workshop1: write(20_000), workshop2: '2020-01-01', checkInDay: '', checkInTime: '' },
    supervisors: large.map(({ id }) => id).join(','),
    facilitators: large.map(({ id }) => id).join(','),
  });
  const commandId = newId();
  return [
    ['set-up', renderSetUpCard({ team, member: supervisor, others, notice: 'Saved.' })],
    ['set-up to look at', renderSetUpCard({ team, member: { ...member, role: 'leader' }, others })],
    ...setUpParts.flatMap((part): readonly DrawnCard[] => {
      const form = { team, part, commandId };
      const problems = problemsOf(setUpTeam(team, toSetUpInput(part, words), buildCommand()));
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
  const vision = { vision: write(240), by, version: 1 };
  const back = { problems, words: typed, notice: '.' };
  return [
    ['values', renderValuesCard({ ...card, ambition: nothing })],
    ['values full', renderValuesCard({ ...card, ambition, notice: write(80) })],
    ['values given back', renderValuesCard({ ...card, ambition, ...back })],
    ['value', renderValueCard({ ...one, problems: [] })],
    ['value given back', renderValueCard({ ...one, ...back })],
    ['vision', renderVisionCard({ ...card, vision: null, mayWrite: true })],
    ['vision read', renderVisionCard({ ...card, vision, mayWrite: false })],
    [
      'vision given back',
      renderVisionCard({ ...card, vision, mayWrite: true, words: typed.value, notice: '.' }),
    ],
  ];
}

/** Cards with nothing anybody typed in them. */
export async function drawFixedCards(): Promise<readonly DrawnCard[]> {
  const deps = createTestDeps();
  const turn = (where: Turn['where']): Turn => ({
    actor: buildActor(),
    where,
    conversationId: where,
    address: { serviceUrl: '', userId: '29:amara', conversationId: null },
    readTeam: async () => ({
      tenantId: 'tenant',
      id: 'team',
      name: 'North',
      serviceUrl: '',
      roster: [],
    }),
  });
  const replies: readonly (readonly [string, Reply | null | undefined])[] = [
    ['help', await help.says?.[0]?.callback(turn('personal'), '', deps)],
    ['privacy', await privacy.says?.[0]?.callback(turn('personal'), '', deps)],
    ['welcome', await welcome.added?.(turn('personal'), deps)],
    ['welcome in a channel', await welcome.added?.({ ...turn('channel'), teamId: 'team' }, deps)],
  ];
  await deps.store.close();
  return replies.map(([name, reply]) => {
    if (!reply || !('card' in reply)) throw new Error(`No card for ${name}.`);
    return [name, reply.card];
  });
}
