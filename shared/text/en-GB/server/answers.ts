/** What is said in chat alone, and by the server. */

import { verbs } from '../page.ts';
import { asRole } from '../phrases.ts';

export const answers = {
  signpost: {
    who: 'Who to turn to',
    worried: 'Worried about somebody? Who to turn to',
    somethingElse: 'It is something else',
    notStored:
      'This sounds like something for people who can act on it now, so it has not been kept here.',
    heading: 'Who to turn to',
    about: {
      'child-at-risk': 'If you are worried about a child, or anybody who needs care:',
      wrongdoing: 'If something wrong is being done at work:',
    },
  },

  /** Said when the council has set no words of its own. */
  signposts: {
    'child-at-risk':
      'If a child may be in danger now, please ring 999. Otherwise speak to your manager or your council’s safeguarding team today, and write it where your council keeps such things.',
    wrongdoing:
      'Your council’s whistleblowing policy says who to speak to in confidence, and protects you when you do. Your union or Protect, the whistleblowing charity, can help too.',
  },

  /** Shown in notifications, where anybody may look on: nothing in them is anybody’s. */
  summaries: {
    reply: 'Small Changes has answered',
    checkIn: { week: 'Your weekly check-in', month: 'Your monthly check-in' },
    reminder: {
      week: 'Your weekly check-in is still open',
      month: 'Your monthly check-in is still open',
    },
    news: 'News of your small changes',
    asks: 'You are asked for a yes',
    pulse: 'A pulse: how does it feel?',
    leadBack: 'Somebody is back in your team',
    stage: (stage: string) => `Your team’s stage: ${stage}`,
    shares: 'Something your team shares',
    digest: 'What moved in your team last month',
  },
  log: {
    offer: 'Shall I log this as a small change?',
    offerIntro:
      'Or press what it is instead: your words come along. If you were only chatting, press Not now and nothing is kept.',
    forTeam: (team: string) => `It goes to ${team}.`,
    forStrand: (strand: string) => `For: ${strand}.`,
    forStrandOf: (strand: string, team: string) => `For: ${strand}, a strand of ${team}.`,
    strandEnded: 'That strand does not go on any more, so this is for none of them.',
    usedCard: `Somebody else has logged from this card. Your words are still here: press ${verbs.log}, and they are a change of their own.`,
    /** On a button: what somebody may have asked for instead, by its name in `commands/said.ts`. */
    meant: {
      blueprint: 'Show the blueprint',
      'blueprint.went': 'What became of my changes',
      'blueprint.signed': 'Who has signed the blueprint',
      'blueprint.people': 'Who looks after the blueprint',
      'blueprint.seen': 'Who sees the blueprint',
      'blueprint.teams': 'Which teams are in it',
      'blueprint.learned': 'What other teams learned',
      'blueprint.asks': 'What we ask of the council',
      'blueprint.answer': 'Answer what teams ask',
      'blueprint.leave-out': 'Leave a change out',
      'blueprint.word': 'The blueprint as a file',
      'blueprint.meaning': 'What these words mean',
      experiments: 'Show the experiments',
      sensemaking: 'Show the wall',
      'ring-true': 'Say what rings true',
      reflect: 'Say what helped',
      'reflect.mine': 'See what I said',
      'ask.all': 'See what waits for me',
      'changes.all': 'Show our changes',
      'changes.mine': 'Show my changes',
      find: 'Find a change',
      barriers: 'Show the barriers',
      themes: 'Show the themes',
      strands: 'Show the strands',
      values: 'Show our values',
      vision: 'Show our vision',
      vote: 'Show the vote',
      stage: 'Where we are',
      pulse: 'Answer the pulse',
      'check-in': 'Check in',
      learned: 'What we learned',
      privacy: 'Who sees what I write',
      'privacy.mine': 'What is kept about me',
      help: 'What you can do',
      'set-up': 'Set up the team',
      take: 'Take a change',
      leaving: 'I’m leaving the team',
      'quiet.stop': 'Stop messages',
      'quiet.pause': 'Pause messages',
    },
    edits: (shortId: string) => `It is for ${shortId}`,
    notNow: 'All right. Nothing was kept.',
    ofSeveral: (left: number) =>
      `That looks like ${left + 1} ideas. Here is the first; ${left === 1 ? 'the other one follows' : `the other ${left} follow`}, one by one.`,
    nextOfSeveral: (shortId: string, left: number) =>
      `${shortId} is on the board. ${left === 0 ? 'Here is the last of your list.' : `Here is the next; ${left} more to come.`}`,
    skipped: (left: number) =>
      left === 0
        ? 'Left out. Here is the last of your list.'
        : `Left out. Here is the next; ${left} more to come.`,
    signedOff: 'Any time.',
  },
  choose: {
    headings: {
      'progress.update': 'Of which change would you like to say how it is going?',
      edit: 'Which change would you like to edit?',
      'move.on': 'Which change would you like to move on?',
      'move.back': 'Which change would you like to move back?',
      undo: 'On which change shall I undo your last step?',
      withdraw: 'Which change shall I take off the board?',
      plan: 'Which change would you like to plan?',
      weigh: 'Which change would you like to weigh up?',
      ask: 'For which change would you like to ask for a yes?',
      'ask.told': 'Of which change did you hear an answer?',
      'hand-on': 'Which change would you like to hand on?',
      thanks: 'For which change would you like to say thank you?',
      history: 'Whose story would you like to read?',
      'blueprint.leave-out': 'Which change would you like to leave out of the blueprint?',
      'blueprint.let-in': 'Which change would you like to let into the blueprint again?',
    },
    /** What to type with an id. */
    words: {
      'progress.update': 'update',
      edit: 'edit',
      'move.on': 'move on',
      'move.back': 'back',
      undo: 'undo',
      withdraw: 'withdraw',
      plan: 'plan',
      weigh: 'weigh',
      ask: 'ask',
      'ask.told': 'ask',
      'hand-on': 'hand on',
      thanks: 'thanks',
      history: 'history',
      'blueprint.leave-out': 'leave out',
      'blueprint.let-in': 'let in again',
    },
    intro: (word: string) =>
      `Press the one you mean. For any other, type its id as well, such as ${word} SC-12.`,
    none: (word: string) =>
      `None of the open changes is yours. For any other, type its id as well, such as ${word} SC-12.`,
    noneFor: (word: string) =>
      `None of your own changes can move back: they are in Mission, where every change begins. For any other, type its id as well, such as ${word} SC-12.`,
    several: (shortId: string) => `There is more than one ${shortId}. Which do you mean?`,
    one: (shortId: string) => `Choose ${shortId}`,
    oneOf: (shortId: string, team: string) => `Choose ${shortId} of ${team}`,
    inTeam: (shortId: string, team: string) => `${shortId} of ${team}`,
  },
  moveOn: {
    press: (button: string, stage: string) => `Press ${button} below, and it is in ${stage}.`,
    byPlan: (stage: string) =>
      `Press ${verbs.plan} below: once something of its plan is saved, it is in ${stage}.`,
    oneByOne: (stage: string) => `It goes one stage at a time, and ${stage} is next.`,
    isThere: (shortId: string, stage: string) => `${shortId} is in ${stage} already.`,
    last: (shortId: string, stage: string) =>
      `${shortId} is in ${stage}, the last stage: what happened and what you learned is told there.`,
  },
  own: {
    leaving: {
      heading: (count: number) =>
        `You look after ${count === 1 ? 'one small change' : `${count} small changes`}`,
      intro:
        'You can hand each of them on before you go, with a line for whoever has it next. Who is in the team stays as Microsoft Teams says. If you only want no more messages from me, type stop.',
      inTeam: (stage: string, team: string) => `${stage}. ${team}.`,
      more: (count: number) =>
        `And ${count === 1 ? 'one more' : `${count} more`}, once these are handed on.`,
      handedOn: (shortId: string, name: string) =>
        `${name} looks after ${shortId} now, and hears of it.`,
      letGo: (shortId: string) => `Nobody has ${shortId} now, and anybody can take it.`,
      none: 'You look after none of the small changes, so there is nothing to hand on. All the best, and thank you for what you brought. If you only want no more messages from me, type stop.',
      done: 'That was all you looked after. All the best, and thank you for what you brought.',
      notNow: 'Fine. Nothing has changed. Say “I’m leaving the team” whenever you want this again.',
      handOn: (shortId: string) => `Hand ${shortId} on`,
      back: 'Back to the list',
      later: 'Not now',
    },
  },
  learned: {
    heading: (team: string) => `${team}: what you learned`,
    intro: 'The newest first. Press one to see the change it comes from.',
    none: 'Nothing has been told yet. Once a change is in Grow, its card asks what happened.',
    more: (count: number) => `And ${count} more: the team’s tab has them all.`,
  },
  news: {
    heading: (count: number) =>
      count === 1 ? 'News of a small change' : `News of ${count} small changes`,
    intro: 'You logged it, look after it, or asked for a yes.',
    introWithAsks: (asks: number) =>
      asks === 1 ? 'And somebody asks for your yes.' : `And ${asks} people ask for your yes.`,
    talk: (day: string, role: string) => `${day}: your conversation with ${asRole(role)}.`,
    more: (count: number) => `And ${count} more: type my changes to see them all.`,
    where:
      'Type update, the short id and a line to answer. Type stop if you want no messages from me.',
  },
  changes: {
    heading: (team: string) => `${team}: small changes`,
    mine: (team: string) => `${team}: your own small changes`,
    noneOfMine: 'None of the open changes is yours. Type log and one line to log one.',
    week: {
      'not-started': () => 'The programme has not started yet.',
      running: (week: number, weeks: number) => `Week ${week} of ${weeks}.`,
      paused: (week: number, weeks: number) => `Paused in week ${week} of ${weeks}.`,
      finished: (_week: number, weeks: number) => `The ${weeks} weeks are complete.`,
    },
    none: 'Nothing here yet. Type log and one line, such as: log Duty workers sign off food vouchers themselves',
    stage: (stage: string, count: number) => `${stage} (${count})`,
    more: (count: number) => `And ${count} more. The team’s tab in Microsoft Teams shows them all.`,
  },
  stageCard: {
    how: {
      mission:
        'One line is plenty, and every idea counts. You can also mention me: log, and one line.',
      develop:
        'Open a small change and answer what you can. Drafts are kept, and anyone can add to them.',
      influence: 'Open a small change to say who it needs, or to ask somebody for a yes.',
      grow: 'Open a small change to tell its story. One that was stopped with learning is a good one too.',
    },
    counts: {
      mission: (ideas: number, people: number, day: string) => {
        if (ideas === 0) return 'The first idea could be yours.';
        const from = people === 1 ? 'one person' : `${people} people`;
        return `${ideas === 1 ? 'One idea' : `${ideas} ideas`} since ${day}, from ${from}`;
      },
      develop: (complete: number, begun: number) => {
        if (complete === 0 && begun === 0) return 'No plan is begun yet.';
        if (complete === 0) return begun === 1 ? 'One plan begun' : `${begun} plans begun`;
        const more = begun === 0 ? '' : `, ${begun} more begun`;
        return `${complete === 1 ? 'One plan' : `${complete} plans`} complete${more}`;
      },
      influence: (won: number, yeses: number) => {
        if (won === 0 && yeses === 0) return 'Nobody is won over yet.';
        const people = won === 1 ? 'One person won over' : `${won} people won over`;
        const said = yeses === 1 ? 'one yes' : `${yeses} yeses`;
        if (yeses === 0) return people;
        return won === 0
          ? said.replace(/^./, (letter) => letter.toUpperCase())
          : `${people}, ${said}`;
      },
      grow: (told: number, tried: number) => {
        if (told === 0 && tried === 0) return 'Nothing is being tried yet.';
        const trying = tried === 1 ? 'one more being tried' : `${tried} more being tried`;
        if (told === 0)
          return tried === 1 ? 'One change is being tried' : `${tried} changes are being tried`;
        const stories = told === 1 ? 'One story told' : `${told} stories told`;
        return tried === 0 ? stories : `${stories}, ${trying}`;
      },
    },
    since: (day: string) => `Open since ${day}.`,
    sinceBy: (day: string, name: string) => `Open since ${day}. ${name} opened it.`,
    closed: 'What came of it',
    nothing: 'Nothing so far, and it can still come.',
    closedHeading: (stage: string) => `${stage} is closed`,
    /** Two weeks before the last. */
    whatHelped:
      'In two weeks we make sense of it together. Two minutes now: what helped? What got in the way?',
    stillOpen: 'Nothing is locked: every small change can go on from where it is.',
    next: (stage: string, day: string, time: string) =>
      `${stage} is next. Its card comes to your team’s channel on ${day} at ${time}.`,
    comes: (day: string, time: string) =>
      `Its card comes to your team’s channel on ${day} at ${time}.`,
    isOpen: (stage: string) => `${stage} is open already. Its card is in your team’s channel.`,
    whenBack: (stage: string) =>
      `${stage} is next. Its card comes to your team’s channel once your team’s pause is over.`,
    noChannel: (stage: string) =>
      `${stage} is next. I do not know your team’s channel yet: mention me there once, and its card comes.`,
    over: 'The 16 weeks are complete, so no more stage cards come. Everything else goes on as before.',
    findTeam: (stage: string) => `Which team is ${stage} for?`,
    unknown:
      'There are four stages: mission, develop, influence and grow. Type stage and one of them, such as stage develop.',
    actions: {
      now: 'What is open now',
    },
  },
  shares: {
    checkIn: (who: string) => `${who}’s check-in`,
    heading: 'Good news from the team',
    gone: 'Taken back since.',
  },
  quiet: {
    stopped: 'I have stopped: from now on I don’t write to you by myself.',
    pausedUntil: (day: string) => `I won’t write to you until ${day}.`,
    untilWhen:
      'School terms and holidays differ from council to council, so please choose a day, or type one, such as pause until 5 January.',
    until: (day: string) => `Until ${day}`,
    paused: 'I won’t write to you until you type resume.',
    chatWorks: 'What you type to me here works as before.',
    kept: 'What others do with your changes meanwhile is kept, and you hear of it afterwards.',
    peopleOutbox:
      'I tell nobody. Your team hears nothing from you through me either: a check-in that comes meanwhile is not asked, and the team’s page says “not asked” and never why.',
    whenever: 'Type resume whenever you like.',
    resumed: 'I write to you again, at most once on a working day.',
    wasNot: 'You had not paused me. I write to you as usual, at most once on a working day.',
    waits: {
      nothing: 'Nothing is waiting for you.',
      next: 'What happened meanwhile is in the next message.',
      soon: 'What happened meanwhile comes in a moment.',
      at: (day: string, time: string) => `What happened meanwhile comes on ${day} at ${time}.`,
    },
    inCompany:
      'That is about messages to you alone, in a chat of your own. To pause the whole team, a supervisor or facilitator types pause team 2 weeks.',
    problems: {
      'not-understood': 'I did not understand how long that is.',
      'no-such-day': 'I could not find that day in the calendar.',
      differs:
        'School terms and holidays differ from council to council, so I don’t know that day: please give me the date, such as pause until 5 January.',
      past: (day: string) => `${day} is here already, so there is nothing to pause.`,
      'too-long': (latest: string) =>
        `That is longer than I can keep count of: ${latest} is as far as it goes. With stop, I am quiet until you say.`,
    },
    examples: 'Nothing has changed. Try pause 2 weeks, or pause until 5 January.',
    teamExamples: 'Nothing has changed. Try pause team 2 weeks, or pause team until 5 January.',
    orIdea: 'If it was an idea, type log and then the line.',
  },
  find: {
    noSuch: (shortId: string) =>
      `There is no ${shortId} in your team. Type changes to see what is on the board.`,
    nothing: 'No open change has all of these words. Try fewer, or an id such as SC-12.',
    empty: 'Your team’s board is ready for its first small change. Nothing is on it yet.',
    sharedFrom: (scope: string, team: string) => `${scope} · ${team}`,
    openOf: (shortId: string, team: string) => `Open ${shortId} of ${team}`,
    open: (shortId: string) => `Open ${shortId}`,
    oneOfThese: 'Is it one of these?',
  },

  errors: {
    /** On the tab. What whoever runs the app has to mend, people can only pass on. */
    signIn: {
      ranOut: 'Your sign-in has run out: please close the tab and open it again.',
      clock: (minutes: number, way: 'fast' | 'slow') =>
        `The clock of the server is ${minutes} minutes ${way}, so it takes nobody’s sign-in: please ask whoever runs Small Changes to set it from a time server.`,
      otherAudience: (host: string) =>
        `Teams signed you in to ${host} and not to Small Changes: please ask whoever runs it to give the tab’s registration, the app package and the settings the same client id and host.`,
      anotherApp: 'another app',
      noScope: (scope: string) =>
        `Teams signed you in without the scope ${scope}: please ask whoever runs Small Changes to add it to the tab’s registration under Expose an API, and to Teams’ clients there.`,
      appOnly:
        'An app has signed in here and no person: please open the tab in Teams yourself, or ask whoever runs Small Changes to take app roles off the tab’s registration.',
      nobodyNamed:
        'Microsoft Entra did not say who you are: please ask whoever runs Small Changes to grant the tab’s registration the delegated permission named profile.',
      keysUnreachable:
        'Microsoft cannot be asked just now whether it is you: please try again in a minute.',
    },
    notInCompany:
      'What a team has is for the team alone, so I don’t post it in a group chat or a meeting. Please ask me in a chat of your own.',
    answeredAlone:
      'What a team has is for the team alone, so I have answered in your own chat with me.',
    noPictures:
      'Thank you. I can’t keep pictures or files, only words: please type what it shows, in a line or two.',
    restrictedChannel:
      'I work where the whole team is: please add me to a standard channel, or write to me in a chat of your own. Nothing is kept from this channel.',
    tenantNotAllowed:
      'Small Changes has not been set up for your organisation: please ask whoever runs it to add yours to those it serves.',
    /** Below what was not kept of a message. */
    messageStays: 'Your message itself is still in Microsoft Teams: you can delete it there.',
    oldCard: 'That card is too old to use. Please type what you wanted to do, or help.',
    unknownCommand: 'Small Changes does not know how to do that yet.',
    tooFastSaid:
      'That was more in one minute than I can follow, so I have done nothing with this. Please send it again in a minute.',
    tooFastPressed:
      'That was more in one minute than I can follow, so I have done nothing with this. What you typed is still there: please press again in a minute.',
    tooLarge: 'That is more than can be sent at once.',
    unexpected: (correlationId: string) =>
      `Something went wrong on our side. What you sent may or may not have been kept. Please try again: nothing is kept twice. If it goes on, tell your IT team this code: ${correlationId}.`,
  },

  /** A page for trying things out on a laptop. */
  localClock: {
    title: 'The app’s clock',
    intro:
      'Only on this computer: this is what the app takes the time to be. It runs on by itself, and whatever is due then comes within seconds.',
    steps: { hour: 'One hour on', day: 'One day on', monday: 'To next Monday, 9:29am' },
    chosen: 'Or a time of your choice',
    move: 'Move the clock',
    onlyAhead: 'Please choose a time ahead: the clock only moves forward.',
    missed:
      'A check-in waits for a day. Moved further than that in one go, the app takes those in between as missed.',
    tab: 'Open the tab',
  },
};
