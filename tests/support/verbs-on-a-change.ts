/** What each verb of the permissions is called in chat and on the tab, and which test shows it in the drawer. */
import type { ChangeCommandName } from '../../shared/contracts/api/change-commands.ts';
import type { TeamCommandName } from '../../shared/contracts/api/team-commands.ts';
import type { Verb } from '../../shared/domain/permissions.ts';

export type Cells = {
  /** Buttons of a card in chat. */
  readonly chat: readonly string[];
  /** Why there are none: what it takes is seen on the tab alone. */
  readonly onTabAlone?: string;
  /** The last part of an address, `/api/teams/:teamId/changes/:changeId/…`. */
  readonly tab: readonly ChangeCommandName[];
  /** In `tests/tab/client/views/board/change-detail`; of what is elsewhere, its place from there. */
  readonly drawer: string;
};

/** Of a verb on what a team has one of: its buttons, and its addresses, `/api/teams/:teamId/…`. */
export type TeamCells = {
  readonly chat: readonly string[];
  readonly inTeam: readonly TeamCommandName[];
};

/** A verb without its line is a type error; `elsewhere` says what it is done to that has a test of its own. */
export const verbs: Readonly<Record<Verb, Cells | TeamCells | { readonly elsewhere: string }>> = {
  'edit-change': { chat: ['edit.submit'], tab: ['edit'], drawer: 'wording/Wording' },
  'plan-change': { chat: ['plan.save'], tab: ['plan'], drawer: 'plan/Plan' },
  'weigh-change': { chat: ['weigh.save'], tab: ['weigh'], drawer: 'wording/Weighing' },
  'influence-change': {
    chat: ['influence.save', 'influence.take-off', 'influence.nobody-else'],
    tab: ['stakeholder', 'take-stakeholder-off', 'nobody-else'],
    drawer: 'people/PeopleToWin',
  },
  'join-roles': {
    chat: [],
    onTabAlone: 'two names beside each other, on the map; in chat the form has the name in a box',
    tab: ['join-roles'],
    drawer: '../../influence',
  },
  'ask-for-a-yes': { chat: ['ask.send'], tab: ['asks'], drawer: 'asks/Asks' },
  'answer-ask': { chat: ['ask.answer', 'ask.say-not-yet'], tab: ['answers'], drawer: 'asks/Asks' },
  'record-answer': {
    chat: ['ask.answer', 'ask.say-not-yet'],
    tab: ['answers'],
    drawer: 'asks/Asks',
  },
  'link-change': {
    chat: ['answers.save', 'beyond.save'],
    tab: ['link', 'beyond'],
    drawer: 'answers/WhatItAnswers',
  },
  'take-change': { chat: ['own.take'], tab: ['take'], drawer: 'keeping/Keeping' },
  'hand-on-change': {
    chat: ['own.hand-on', 'own.let-go'],
    tab: ['hand-on', 'let-go'],
    drawer: 'keeping/Keeping',
  },
  'go-again': { chat: ['grow.go-again'], tab: ['go-again'], drawer: 'WhatComesNext' },
  'learn-from-change': {
    chat: ['grow.save', 'grow.save-time'],
    tab: ['learning', 'time-released', 'for-team-only'],
    drawer: 'grow/Learning',
  },
  'tell-progress': {
    chat: ['progress.submit', 'progress.submit-chosen'],
    tab: ['progress'],
    drawer: 'progress/HowItIsGoing',
  },
  'withdraw-change': {
    chat: ['withdraw.submit', 'withdraw.put-back'],
    tab: ['withdraw', 'put-back'],
    drawer: 'story/Story',
  },
  'say-thanks': {
    chat: ['thanks.save', 'thanks.take-back'],
    tab: ['thanks', 'take-thanks-back'],
    drawer: 'grow/Thanks',
  },
  'move-change': { chat: ['move.on', 'move.back'], tab: ['moves'], drawer: 'WhatComesNext' },
  'undo-change': { chat: ['change.undo'], tab: ['undo'], drawer: 'story/Story' },

  'see-board': { elsewhere: 'the board' },
  'see-overview': { elsewhere: 'several teams' },
  'log-change': { elsewhere: 'a change that is not there yet' },
  'see-check-ins': { elsewhere: 'check-ins' },
  'set-up-team': {
    chat: ['set-up.save-council', 'set-up.save-dates', 'set-up.save-check-in'],
    inTeam: ['set-up'],
  },
  'end-team': { elsewhere: 'all that a team has' },
  'decide-names': { elsewhere: 'words that name somebody who was forgotten' },
  'export-team': { elsewhere: 'all that the team has' },
  'read-audit': { elsewhere: 'who did what' },
  'add-value': { chat: ['values.add'], inTeam: ['ambition/add-value'] },
  'change-value': {
    chat: ['values.save', 'values.take-away'],
    inTeam: ['ambition/change-value', 'ambition/take-value-away'],
  },
  'add-voice': { chat: ['vision.add-voice'], inTeam: ['ambition/add-voice'] },
  'take-voice-back': {
    chat: ['vision.take-back'],
    inTeam: ['ambition/take-voice-back'],
  },
  'write-vision': { chat: ['vision.save'], inTeam: ['ambition/write-vision'] },
  'raise-barrier': { chat: ['barrier.submit'], inTeam: ['barriers/raise'] },
  'take-barrier-back': {
    chat: ['barriers.take-back'],
    inTeam: ['barriers/take-back'],
  },
  'theme-barriers': {
    chat: ['themes.group', 'themes.take-out'],
    inTeam: ['barriers/group', 'barriers/ungroup', 'barriers/type-in'],
  },
  'open-vote': { chat: ['vote.open'], inTeam: ['vote/open'] },
  'cast-ballot': { chat: ['ballot.give', 'ballot.cast'], inTeam: ['vote/give'] },
  'close-vote': { chat: ['vote.close'], inTeam: ['vote/close'] },
  'choose-strands': { chat: ['strands.choose'], inTeam: ['strands/choose'] },
  'name-mission': { chat: ['strands.name'], inTeam: ['strands/mission'] },
  'end-strand': { chat: ['strands.end'], inTeam: ['strands/end'] },
  'check-in': { elsewhere: 'check-ins' },
  'open-stage': { elsewhere: 'the stage' },
  'answer-pulse': { elsewhere: 'the pulse' },
  'see-pulse': { elsewhere: 'the pulse' },
};

/** Buttons on a change's cards that open, show or choose, and keep nothing. */
export const onlyShown: readonly string[] = [
  ...['answers.open', 'ask.open', 'ask.open-not-yet', 'ask.show', 'beyond.open'],
  ...['change.ask-undo', 'change.show', 'change.undo-others', 'edit.from-words'],
  ...['edit.open', 'grow.open'],
  ...['grow.open-time', 'influence.add', 'influence.change', 'influence.open', 'move.open-back'],
  ...['own.leaving', 'own.not-now', 'own.open-hand-on', 'plan.open', 'progress.from-words'],
  ...['progress.open', 'thanks.open', 'weigh.open', 'weigh.show'],
];
