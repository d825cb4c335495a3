/** How each thing people do with a small change is said, and how it is not: one row a verb. */

export type Spoken = {
  /** Its one wording on a button or above a form, and the one place it stands at. */
  readonly label: string;
  readonly at: string;
  /** The same verb in a sentence, a heading, the table of who may do what or the story so far. */
  readonly also: Readonly<Record<string, string>>;
  /** What a key for it would be called: no key of that name says anything else. */
  readonly names: RegExp;
  /** Other ways of saying it, which stand nowhere. */
  readonly rivals: RegExp;
};

const whoMay = 'text.tab.team.whoMay.verbs';
const typed = 'text.choose.words';
const which = 'text.choose.headings';
const did = 'text.history.did';

export const vocabulary: Readonly<Record<string, Spoken>> = {
  'log, to begin with': {
    label: 'Log a small change',
    at: 'text.verbs.logChange',
    also: {},
    names: /^(log(A|An|Another)?(Change|Idea)|logAnother|logNew)$/i,
    rivals: /\b(log|add|enter|record|submit) (a change|an idea|a new change)\b/i,
  },
  log: {
    label: 'Log it',
    at: 'text.verbs.log',
    also: {
      [`${whoMay}.log-change`]: 'log it',
      [`${did}.logged()`]: 'North logged it',
    },
    names: /^(log|logIt|log-change)$/i,
    rivals: /^((put|add) it (on|to) the board|(save|store|submit|record) (it|the change))\W*$/i,
  },
  edit: {
    label: 'Edit',
    at: 'text.verbs.edit',
    also: {
      [`${typed}.edit`]: 'edit',
      [`${which}.edit`]: 'Which change would you like to edit?',
      'text.edit.heading()': 'Edit North',
      [`${whoMay}.edit-change`]: 'edit it',
      [`${did}.edited()`]: 'North edited it',
    },
    names: /^(edit|editIt|edit-change|amend)$/i,
    rivals: /\b(amend|alter|reword)\b|^change (it|the change)\W*$/i,
  },
  plan: {
    label: 'Plan it',
    at: 'text.verbs.plan',
    also: {
      [`${typed}.plan`]: 'plan',
      [`${which}.plan`]: 'Which change would you like to plan?',
      'text.plan.heading()': 'Plan for North',
      'text.tab.detail.plan': 'The plan',
      [`${whoMay}.plan-change`]: 'plan it',
      [`${did}.planned()`]: 'North began the plan, so it is in South',
    },
    names: /^(plan|planIt|plan-change|makePlan)$/i,
    rivals: /^(make|write|begin|start|create) (a|the|its) plan\W*$/i,
  },
  weigh: {
    label: 'Weigh it up',
    at: 'text.verbs.weigh',
    also: {
      [`${typed}.weigh`]: 'weigh',
      [`${which}.weigh`]: 'Which change would you like to weigh up?',
      'text.weigh.heading()': 'Weigh up North',
      'text.weigh.saved()': 'North is weighed up.',
      'text.weigh.notYet': 'Not weighed up yet',
      [`${whoMay}.weigh-change`]: 'weigh it up',
      [`${did}.weighed()`]: 'North weighed it up',
    },
    names: /^(weigh|weighUp|weighIt|weigh-change|prioritise)$/i,
    rivals: /\bweigh(ed|s|ing)?\b(?! (it )?up\b)|\bprioriti|\b(rate|score|rank) it\b/i,
  },
  'move on': {
    label: 'Move to North',
    at: 'text.verbs.moveTo()',
    also: {
      [`${whoMay}.move-change`]: 'move it to another stage',
      [`${did}.moved()`]: 'North moved it to South',
      'text.move.done()': 'North is in South now.',
    },
    names: /^(moveTo|moveOn|goOn|onTo|move-change)$/i,
    rivals:
      /\b(on to|go (on )?to|forward to|advance to|promote to) North\b|\bmove (it )?forward\b/i,
  },
  'move back, asking why': {
    label: 'Move back…',
    at: 'text.verbs.moveBack',
    also: {
      [`${which}.move.back`]: 'Which change would you like to move back?',
      'text.move.backHeading()': 'Move North back',
    },
    names: /^(moveBack|goBack|sendBack|openBack)$/i,
    rivals: /\b(go|goes|going|gone|send|sent|return) (it )?back\b|^move it back\W*$/i,
  },
  'move back': {
    label: 'Move back to North',
    at: 'text.verbs.moveBackTo()',
    also: {
      'text.fields.to': 'Which stage does it move back to?',
      'text.fields.reason': 'Why is it moving back?',
      [`${did}.moved-back()`]: 'North moved it back to South',
    },
    names: /^(moveBackTo|goBackTo|whereTo)$/i,
    rivals: /\bback to (which|what|an earlier) stage\b/i,
  },
  'ask for a yes': {
    label: 'Ask for a yes',
    at: 'text.verbs.askForAYes',
    also: {
      [`${which}.ask`]: 'For which change would you like to ask for a yes?',
      'text.ask.formHeading()': 'North: ask for a yes',
      [`${whoMay}.ask-for-a-yes`]: 'ask for a yes',
      [`${did}.asked()`]: 'North asked for a yes',
    },
    names: /^(askForAYes|askForYes|ask-for-a-yes|askLeader)$/i,
    rivals: /\b(approv|permission to|ask for (an answer|agreement|permission)|need a yes)/i,
  },
  'answer when asked for a yes': {
    label: 'North said yes',
    at: 'text.ask.said.yes()',
    also: {
      'text.ask.said.not-yet()': 'North said not yet',
      'text.ask.said.lets-talk()': 'North would like to talk about it',
      [`${whoMay}.answer-ask`]: 'answer when asked for a yes',
      [`${did}.answered()`]: 'North answered when asked for a yes',
    },
    names: /^(answer-ask|answeredAsk|said(Yes|NotYet))$/i,
    rivals: /\banswered an ask\b|\bNorth (agreed|declined|refused|said no)\b/i,
  },
  'say how it is going': {
    label: 'Say how it is going',
    at: 'text.verbs.tellProgress',
    also: {
      [`${which}.progress.update`]: 'Of which change would you like to say how it is going?',
      'text.progress.heading()': 'North: how it is going',
      'text.tab.detail.progress': 'How it is going',
      [`${whoMay}.tell-progress`]: 'say how it is going',
      [`${did}.progressed()`]: 'North said how it is going',
    },
    names: /^(tellProgress|sayProgress|tell-progress|update|addUpdate)$/i,
    rivals: /\b(tell|report|log|add|give) (how it is going|progress|an update)\b|\btell of\b/i,
  },
  'say what happened': {
    label: 'Say what happened',
    at: 'text.verbs.tellWhatHappened',
    also: {
      'text.grow.heading()': 'North: what happened',
      'text.tab.detail.learning': 'What happened and what was learned',
      [`${whoMay}.learn-from-change`]: 'say what happened and what was learned',
      [`${did}.learned()`]: 'North said what happened',
    },
    names: /^(whatHappened|tellWhatHappened|tellLearning|learn-from-change)$/i,
    rivals: /\b(tell|report|record) what (happened|was learned|you learned)\b/i,
  },
  'say thank you': {
    label: 'Say thank you',
    at: 'text.verbs.sayThanks',
    also: {
      [`${which}.thanks`]: 'For which change would you like to say thank you?',
      'text.thanks.heading()': 'North: say thank you',
      [`${whoMay}.say-thanks`]: 'say thank you for it',
      [`${did}.thanked()`]: 'North said thank you',
    },
    names: /^(sayThanks|say-thanks|giveThanks)$/i,
    rivals: /\b(say|give) thanks\b|\bshout.?out\b|^thank (somebody|someone|a colleague)\W*$/i,
  },
  undo: {
    label: 'Undo',
    at: 'text.verbs.undo',
    also: {
      [`${typed}.undo`]: 'undo',
      'text.help.groups.0.rows.4.say': 'undo',
      [`${which}.undo`]: 'On which change shall I undo your last step?',
      'text.undo.heading()': 'North. Undo that?',
      'text.cards.undone': 'Done: your last step is undone.',
      [`${whoMay}.undo-change`]: 'undo their own last step',
      [`${did}.undone()`]: 'North undid the last step, so it is in South',
    },
    names: /^(undo|undoIt|undoLast|undo-change|takeStepBack)$/i,
    rivals:
      /\btak(e|es|en) (it |that )?back (the|your|their|what)\b|\blast step (is |was )?(taken )?back\b/i,
  },
  'take off the board, and put back': {
    label: 'Put it back on the board',
    at: 'text.verbs.putBack',
    also: {
      'text.verbs.withdraw': 'Take it off the board',
      [`${typed}.withdraw`]: 'withdraw',
      [`${which}.withdraw`]: 'Which change shall I take off the board?',
      'text.withdraw.done()': 'North is off the board.',
      'text.withdraw.putBack()': 'North is back on the board.',
      'text.cards.withdrawn': 'Off the board',
      [`${whoMay}.withdraw-change`]: 'take it off the board',
      [`${did}.withdrawn()`]: 'North took it off the board',
      [`${did}.put-back()`]: 'North put it back on the board',
    },
    names: /^(putBack|restore|withdraw-change|withdraw)$/i,
    rivals:
      /\bwithdraw|\bon the board again\b|^put it back\W*$|^(delete|remove|archive|restore) (it|this)\W*$/i,
  },
};
