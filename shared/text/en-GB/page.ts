/** What comes with the page: its frame, what is said of a change in a line, and its story. */
import type { HandReason } from '../../domain/small-change/board/could-do-with-a-hand.ts';
import type { EditedField } from '../../domain/small-change/story/edits.ts';
import { asRole, list, type Words } from './phrases.ts';

/** What people do with a small change: chat and tab say each with these words and no others. */
export const verbs = {
  logChange: 'Log a small change',
  log: 'Log it',
  edit: 'Edit',
  plan: 'Plan it',
  weigh: 'Weigh it up',
  moveTo: (stage: string) => `Move to ${stage}`,
  /** Opens the question why. */
  moveBack: 'Move back…',
  moveBackTo: (stage: string) => `Move back to ${stage}`,
  askForAYes: 'Ask for a yes',
  tellProgress: 'Say how it is going',
  tellWhatHappened: 'Say what happened',
  sayThanks: 'Say thank you',
  undo: 'Undo',
  withdraw: 'Take it off the board',
  putBack: 'Put it back on the board',
};

export const page = {
  /** Of a small change that tries an experiment of the blueprint, by its short id. */
  tries: (experiment: string) => `Tries ${experiment}`,
  language: 'en-GB',
  appName: 'Small Changes',
  verbs,

  stages: {
    mission: 'Mission',
    develop: 'Develop',
    influence: 'Influence',
    grow: 'Grow',
  },
  scope: {
    'in-our-gift': 'In our gift',
    'needs-a-yes': 'Needs a yes',
    'for-the-blueprint': 'For the blueprint',
  },
  people: {
    /** Stands where somebody was named who asked to be forgotten. */
    former: 'A former colleague',
    /** Two people of one name. */
    oneOf: (name: string, what: string) => `${name} (${what})`,
    nameless: 'Somebody without a name',
    somebodyWhoLeads: 'Somebody who leads the team',
  },

  quote: (words: string) => `“${words}”`,
  move: {
    done: (shortId: string, stage: string) => `${shortId} is in ${stage} now.`,
    atStart: (shortId: string, stage: string) =>
      `${shortId} is in ${stage}, where every change begins.`,
    backFromTo: (shortId: string, from: string, to: string) =>
      `Move ${shortId} back from ${from} to ${to}`,
    backHeading: (shortId: string) => `Move ${shortId} back`,
    backIntro: 'Moving back is part of it. The reason stays in its history, for whoever logged it.',
  },
  undo: {
    you: 'You',
    heading: (deed: string) => `${deed}. Undo that?`,
    somethingElse: 'Something else',
    which: 'What would you like to undo?',
    deedOn: (shortId: string, deed: string) => `${shortId}: ${deed}`,
    nothing:
      'There is nothing of yours to undo: others have gone on since, or it is a while ago. Type undo and an id, such as undo SC-12, to look at one change.',
  },
  ask: {
    theRole: asRole,
    heardBy: (said: string, name: string) => `${said}, as ${name} heard it`,
    noAnswerYet: (name: string) => `${name} has not answered yet.`,
    /** What somebody answered, wherever it is told: on cards, in news and in the story so far. */
    said: {
      yes: (name: string) => `${name} said yes`,
      'not-yet': (name: string) => `${name} said not yet`,
      'lets-talk': (name: string) => `${name} would like to talk about it`,
    },
  },
  hand: {
    label: 'Could do with a hand',
    reasons: {
      nobody: 'nobody has it yet',
      quiet: 'it has been quiet for two weeks',
      'awaiting-yes': 'a yes is awaited',
    } satisfies Words<HandReason>,
    because: (reasons: readonly string[]) => `Could do with a hand: ${list(reasons)}.`,
    also: (label: string) => `${label} · could do with a hand`,
  },
  privacy: {
    mine: {
      forgotten:
        'It is done: nothing here leads to you any more. Thank you for what you gave your team.',
      underWay:
        'It is noted, and goes on by itself within the hour. Nothing more is sent to you meanwhile. Thank you for what you gave your team.',
    },
  },

  errors: {
    unauthenticated: 'Please sign in again.',
    notAMember:
      'You are not in a team that uses Small Changes yet. Ask your supervisor or facilitator to add you to your team in Microsoft Teams, or to add the Small Changes app to the team. Whoever looks after a blueprint can name you for that alone. If you are in one already, or asked to be forgotten, mention me once in your team’s channel.',
  },

  /** What was done to a change, in chat and on the tab. */
  history: {
    heading: 'The story so far',
    headingOf: (shortId: string) => `${shortId}: the story so far`,
    did: {
      logged: (who: string) => `${who} logged it`,
      edited: (who: string) => `${who} edited it`,
      planned: (who: string, stage: string | null) =>
        stage === null ? `${who} wrote in the plan` : `${who} began the plan, so it is in ${stage}`,
      moved: (who: string, stage: string | null) =>
        stage === null ? `${who} moved it on` : `${who} moved it to ${stage}`,
      weighed: (who: string) => `${who} weighed it up`,
      influenced: (who: string) => `${who} added to who needs to be on board`,
      learned: (who: string) => `${who} said what happened`,
      progressed: (who: string) => `${who} said how it is going`,
      withdrawn: (who: string) => `${who} took it off the board`,
      'put-back': (who: string) => `${who} put it back on the board`,
      asked: (who: string) => `${who} asked for a yes`,
      /** Only where what was answered is not kept any more, as when it was undone. */
      answered: (who: string) => `${who} answered when asked for a yes`,
      'heard-answer': (who: string) => `${who} told what was answered`,
      linked: (who: string) => `${who} said what it answers`,
      took: (who: string) => `${who} took it on`,
      'handed-on': (who: string) => `${who} handed it on`,
      'went-again': (who: string, stage: string | null) =>
        stage === null ? `${who} began another go` : `${who} began another go, in ${stage}`,
      'said-beyond': (who: string) => `${who} said what makes it bigger than the team`,
      'let-go': (who: string) => `${who} let go of it, for anybody to take`,
      'moved-back': (who: string, stage: string | null) =>
        stage === null ? `${who} moved it back` : `${who} moved it back to ${stage}`,
      thanked: (who: string) => `${who} said thank you`,
      'took-thanks-back': (who: string) => `${who} took a thank-you back`,
      undone: (who: string, stage: string | null) =>
        stage === null
          ? `${who} undid the last step`
          : `${who} undid the last step, so it is in ${stage}`,
    },
    people: {
      'taken-off': (who: string) => `${who} took somebody off the list of who needs to be on board`,
      'nobody-else': (who: string) => `${who} said that nobody else is needed`,
      renamed: (who: string) => `${who} called somebody who needs to be on board by another name`,
    },
    forTeamOnly: {
      true: (who: string) => `${who} kept what was learned in the team`,
      false: (who: string) => `${who} said that what was learned may be told outside the team`,
    },
    handedOnTo: (who: string, to: string) => `${who} handed it on to ${to}`,
    saidOfIt: (who: string, words: string) => `${who} said: “${words}”`,
    /** What an edit put otherwise, below who edited it. */
    edits: {
      title: 'The small change',
      benefit: 'Who it helps',
      scope: 'Whether we could do it',
    } satisfies Words<EditedField>,
    edit: {
      changed: (what: string, from: string, to: string) => `${what}: was “${from}”, now “${to}”`,
      new: (what: string, to: string) => `${what}: now “${to}”`,
      gone: (what: string, from: string) => `${what}: was “${from}”, now empty`,
      emptied: (what: string) => `${what}: now empty`,
    },
    askedOf: (who: string, of: string) => `${who} asked ${of} for a yes`,
    linkedTo: (who: string, strand: string) => `${who} said that it answers “${strand}”`,
    forStrand: (words: string, strand: string) => `${words}, for “${strand}”`,
    whenAndWhy: (when: string, reason: string) => `${when}: “${reason}”`,
    /** Below the newest lines. */
    more: (count: number) =>
      `${count === 1 ? 'One more step' : `${count} more steps`}. The team’s tab in Microsoft Teams shows them all.`,
  },

  when: {
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (days: number) => `${days} days ago`,
    at: (day: string, time: string) => `${day}, ${time}`,
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    dayOfMonth: (day: number, month: string) => `${day} ${month}`,
  },

  tab: {
    loading: 'One moment…',
    yourYes: 'Somebody waits for your yes, or your answer:',
    needsJavaScript: 'Small Changes needs JavaScript to show your board.',
    tryAgain: 'Try again',
    close: 'Close',
    hideLine: 'Hide this message',
    cancel: 'Cancel',
    teamToShow: 'Team to show',
    blueprintOf: (name: string) => `Blueprint: ${name}`,
    youAre: (name: string) => `You are ${name}.`,
    beSomeoneElse: 'Be someone else',
    problems: {
      offline:
        'Small Changes cannot be reached just now. Please check your connection and try again.',
      notSent:
        'Small Changes could not be reached, so we cannot tell whether that was kept. Your words are still here, and sending them again is safe.',
      unsent:
        'There is no connection just now, so nothing was sent. Your words are still here: send them once it is back.',
      isBack: 'The connection is back. Your words are still here, and were not sent yet.',
      notDone:
        'Small Changes could not be reached, so we cannot tell whether that was done. Pressing again is safe.',
      signIn: 'Teams could not sign you in to Small Changes. Please try again in a moment.',
      noConsent:
        'Teams could not sign you in without your consent: please try again and agree, or ask whoever runs Small Changes to agree for everybody.',
      otherRegistration:
        'Teams could not sign you in to Small Changes: please ask whoever runs it to make the Application ID URI of the tab’s registration the one in the app package.',
      unexpected: 'Something went wrong on our side. Please try again.',
      asOf: (time: string) =>
        `Not connected just now. This is how it was at ${time}; it catches up by itself.`,
    },
    newerPage: {
      there: 'There is a newer version of this page.',
      load: 'Load it',
    },
    journey: {
      'not-started': (_week: number, weeks: number) => `The ${weeks} weeks have not started yet`,
      running: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
      paused: (week: number, weeks: number) => `Paused in week ${week} of ${weeks}`,
      finished: (_week: number, weeks: number) => `All ${weeks} weeks are done`,
      withStage: (week: string, stage: string) => `${week} · ${stage}`,
    },
    views: {
      all: 'Views of the team',
      journey: 'Journey',
      board: 'Board',
      barriers: 'Barriers',
      influence: 'Influence',
      learning: 'Learning',
      blueprint: 'Blueprint',
      ambition: 'Values and vision',
      'check-ins': 'Check-ins',
      pulse: 'Pulse',
      overview: 'Your teams',
      team: 'Team',
      title: (view: string, team: string) => `${view} – ${team}`,
    },
    board: {
      arrived: (id: string, stage: string) => `${id} is on the board in ${stage}.`,
      muchIsNew: (changes: number) => `${changes} changes are new or have moved.`,
      gone: (id: string) => `${id} is not on this board. It may have been taken off it.`,
      decided: { keep: 'Keeping it', adapt: 'Adapting it', stop: 'Stopped, and learned' },
    },
  },
};
