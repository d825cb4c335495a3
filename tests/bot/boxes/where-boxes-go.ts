/** Where each box stands: the button beneath it or the address it is sent to, with all else that has to be said. */
import { fullLearning, fullPlan } from '../../support/build-change.ts';

const teamId = 'team-north';
const change = { teamId, changeId: 'change-first-command', version: 1 };
const learning = { ...fullLearning, decision: 'keep', livedUpTo: '' };
const handingOn = { ...change, nextOwner: 'amara', nextShouldKnow: '' };
const checkIn = { teamId, occurrence: '2026-11-16', version: 1, cover: '', thanks: '', share: '' };
const person = {
  ...{ ...change, stakeholderId: null, role: 'Service manager', stance: 'doubtful', say: '' },
  ...{ approach: '', nextTalkOn: '', nextTalkBy: '' },
};
const ask = { ...change, of: '', ofRole: 'Finance', words: '' };
const plan = { ...change, ...fullPlan, owner: '', byWhen: '', strand: '' };
const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
const cycle = {
  ...{ programmeId: 'team-team-north', experimentId: 'experiment-1', cycle: 1 },
  ...{ understood: '', happened: '', learned: 'One line is enough', surprised: '' },
  ...{ decision: 'adapt', reviewOn: '' },
};
const value = { teamId, value: 'We ask', opposite: 'We tell' };

export type Button = readonly [verb: string, data: object];

export const buttonsUnderSentences: Readonly<Record<string, readonly Button[]>> = {
  'AddVoiceInput.voice': [['vision.add-voice', { teamId }]],
  'AskCardInput.ofRole': [['ask.send', ask]],
  'AskCardInput.words': [['ask.send', ask]],
  'BarrierCardInput.barrier': [['barrier.submit', { teamId, keep: 'by-name' }]],
  'CheckInCardInput.cover': [['check-in.send', checkIn]],
  'CheckInCardInput.thanks': [['check-in.send', checkIn]],
  'ChosenProgressInput.progress': [
    ['progress.submit-chosen', { change: `${teamId} ${change.changeId}` }],
  ],
  'CycleCardInput.happened': [['experiment.tell-cycle', cycle]],
  'CycleCardInput.learned': [['experiment.tell-cycle', cycle]],
  'CycleCardInput.surprised': [['experiment.tell-cycle', cycle]],
  'CycleCardInput.understood': [['experiment.tell-cycle', cycle]],
  'EditCardInput.benefit': [['edit.submit', { ...change, ...words }]],
  'EditCardInput.title': [['edit.submit', { ...change, ...words }]],
  'HandOnCardInput.nextShouldKnow': [
    ['own.hand-on', handingOn],
    ['own.let-go', handingOn],
    ['own.hand-on', { ...handingOn, leaving: true }],
    ['own.let-go', { ...handingOn, leaving: true }],
  ],
  'LearnCardInput.happened': [['grow.save', { ...change, ...learning }]],
  'LearnCardInput.learned': [['grow.save', { ...change, ...learning }]],
  'LearnCardInput.noticed': [['grow.save', { ...change, ...learning }]],
  'LogCardInput.benefit': [['log.submit', { teamId, ...words, strandId: 'theme-forms' }]],
  'LogCardInput.title': [['log.submit', { teamId, ...words }]],
  'MissionCardInput.mission': [['strands.name', { teamId, strandId: 'theme-forms', version: 1 }]],
  'MoveCardInput.reason': [['move.back', { ...change, to: 'develop' }]],
  'NotYetCardInput.because': [['ask.say-not-yet', { ...change, askId: 'ask-1' }]],
  'PlanCardInput.accountability': [['plan.save', plan]],
  'PlanCardInput.steps': [['plan.save', plan]],
  'PlanCardInput.success': [['plan.save', plan]],
  'PlanCardInput.why': [['plan.save', plan]],
  'ProgressCardInput.progress': [['progress.submit', change]],
  'ReflectCardInput.reflection': [['reflect.submit', { teamId, hint: 'enabler', keep: 'by-name' }]],
  'StakeholderCardInput.approach': [['influence.save', person]],
  'StakeholderCardInput.role': [['influence.save', person]],
  'ThanksCardInput.thanks': [['thanks.save', { ...change, share: 'yes' }]],
  'VisionCardInput.vision': [['vision.save', { teamId, version: 0 }]],
};

/** Names of values and of themes: a few words on which nothing is told, so that no name in them is asked about. */
export const buttonsUnderLabels: Readonly<Record<string, readonly Button[]>> = {
  'AddValueInput.opposite': [['values.add', value]],
  'AddValueInput.value': [['values.add', value]],
  'ChangeValueInput.opposite': [['values.save', { ...value, valueId: 'value-1', version: 1 }]],
  'ChangeValueInput.value': [['values.save', { ...value, valueId: 'value-1', version: 1 }]],
  'GroupCardInput.newTheme': [['themes.group', { teamId, theme: '', barriers: 'barrier-1' }]],
};

/** What takes many letters and keeps none of them as they come. */
export const keptNowhere: Readonly<Record<string, readonly string[]>> = {
  'people, of whom only those who are there are kept': [
    ...['AskCardInput.of', 'HandOnCardInput.nextOwner', 'PlanCardInput.owner'],
    ...['StakeholderCardInput.nextTalkBy', 'SetUpSaveInput.person', 'SetUpSaveInput.supervisors'],
    ...['SetUpSaveInput.facilitators', 'SetUpSaveInput.leaders', 'SetUpSaveInput.guests'],
    ...['SetUpSaveInput.guestsAsked', 'SetUpSaveInput.roleInTeam'],
  ],
  'days, times, numbers and choices': [
    ...['StakeholderCardInput.nextTalkOn', 'TimeCardInput.minutes', 'TimeCardInput.people'],
    ...['SetUpSaveInput.startsOn', 'SetUpSaveInput.workshop1', 'SetUpSaveInput.workshop2'],
    ...['SetUpSaveInput.workshop3', 'SetUpSaveInput.checkInDay', 'SetUpSaveInput.checkInTime'],
    ...[
      'SetUpSaveInput.pausedUntil',
      'SetUpSaveInput.rhythm',
      'CheckInCardInput.share',
      'CheckInMarkInput.share',
    ],
  ],
  'words that only go into the next card’s boxes': [
    ...['LogCardInput.later', 'OfferedWords.title', 'ProgressWords.progress', 'MeantInput.title'],
    'CorrectingWords.title',
    ...['CheckInMarkInput.cover', 'CheckInMarkInput.thanks'],
  ],
  'the name of a council': ['SetUpSaveInput.council'],
  'what is wished for, by its name': ['MeantInput.wish'],
  'what an extension is asked for': ['MessageActionInput.commandId', 'SearchInput.commandId'],
};

const onTab = { version: 1 };
const tabLearning = { ...onTab, ...fullLearning, decision: 'keep' };
const tabAsk = { ...onTab, ofRole: 'Finance' };

const tabPerson = { ...onTab, role: 'Service manager', stance: 'doubtful' };

export const bodiesOnTab: Readonly<Record<string, object>> = {
  'answers.because': { ...onTab, askId: 'ask-1', answer: 'not-yet' },
  'asks.ofRole': tabAsk,
  'asks.words': tabAsk,
  'edit.benefit': { ...onTab, ...words },
  'edit.title': { ...onTab, ...words },
  'hand-on.nextShouldKnow': { ...onTab, nextOwner: 'amara' },
  'join-roles.role': { ...onTab, stakeholderId: 'person-1' },
  'learning.happened': tabLearning,
  'learning.learned': tabLearning,
  'learning.noticed': tabLearning,
  'log.benefit': words,
  'log.title': words,
  'let-go.nextShouldKnow': onTab,
  'moves.reason': { ...onTab, to: 'develop' },
  'plan.accountability': onTab,
  'plan.steps': onTab,
  'plan.success': onTab,
  'plan.why': onTab,
  'progress.progress': onTab,
  'stakeholder.approach': tabPerson,
  'stakeholder.role': tabPerson,
  'thanks.thanks': onTab,
};
