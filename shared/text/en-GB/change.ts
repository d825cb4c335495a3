/** A change, open: what can be done with it, in chat and in its drawer. */
import { list } from './phrases.ts';

export const change = {
  cards: {
    fallback: (heading: string) =>
      `${heading} This card needs a newer version of Microsoft Teams. The team’s tab shows the same.`,
    withdrawn: 'Off the board',
    takesItTo: (by: string, role: string, day: string) =>
      `${by} is taking it to ${role} (${day}). No answer told yet.`,
    waitingFor: (name: string, day: string) => `Waiting for ${name}’s yes, asked ${day}.`,
    scopeAndAuthor: (scope: string, author: string) => `${scope}. Logged by ${author}.`,
    lookedAfterBy: (name: string) => `Looked after by ${name}.`,
    plannedFor: (day: string) => `Planned for ${day}.`,
    logged: (shortId: string, team: string) => `${shortId} is on the board, for ${team}.`,
    saved: 'Saved.',
    undone: 'Done: your last step is undone.',
    undoneUnknown: (shortId: string) =>
      `No answer came back, so your last step may or may not have been undone. Say ${shortId} to see how it stands before you try again.`,
    latest: (words: string, name: string, day: string) => `Latest: “${words}” – ${name}, ${day}`,
    onlyForYou: 'I can only show you that by yourself. Please write to me in a chat of your own.',
    keptWords: (sentence: string) => `${sentence} Your words are still here.`,
    next: {
      mission: {
        'in-our-gift':
          'It is on your team’s board in Mission. Next: plan it, whenever there are five quiet minutes.',
        'needs-a-yes':
          'It is on your team’s board in Mission. Next: plan it. Who has to say yes comes up in Influence.',
        'for-the-blueprint':
          'It is kept on the board for the local blueprint, and comes back when the team makes sense of what it has learned.',
      },
      develop: (missing: number) =>
        `In Develop. ${missing === 1 ? 'One question' : `${missing} questions`} of the plan still to answer, in your own time.`,
      planned: 'The plan is complete. Next: Influence, where you win the people it needs.',
      influence: 'In Influence. Next: say who needs to be on board, and how to win them.',
      nobodyAsked:
        'In Influence. Nobody has been asked for a yes yet. Next: say who needs to be on board, and ask.',
      influenced: (people: string) =>
        `In Influence. ${people === '' ? '' : `${people} `}Next: Grow, where you try it.`,
      grow: 'In Grow. Next: try it, and say what happened.',
      growing: (missing: readonly string[]) => `In Grow. It still needs ${list(missing)}.`,
      keptToo: (next: string) =>
        `${next} It is kept for the local blueprint as well, however far you take it.`,
      withdrawn: 'It is off the board. Nothing is lost: you can put it back.',
    },
    /** How a change ends: three good endings, told in the same warmth. */
    endings: {
      keep: {
        headline: 'A change made',
        words: 'You tried it, it works, and you are keeping it. You made this happen.',
      },
      adapt: {
        headline: 'Worth another go',
        words: 'You are adapting it. What you learned goes into the next go.',
      },
      stop: {
        headline: 'Stopped, and wiser for it',
        words: 'You know something you did not know before. That is a success.',
      },
    },
    timeBack: (time: string) => `Time it gives back: ${time}`,
    noticed: (words: string) => `What families or colleagues noticed: “${words}”`,
    thanks: (who: string, words: string) => `${who} says thank you: “${words}”`,
    thanksForYou: (words: string) => `Your thank-you, which only you can see: “${words}”`,
    moreThanks: (count: number) =>
      `And ${count === 1 ? 'one more thank-you' : `${count} more thank-yous`} on the team’s tab.`,
    actions: {
      isBarrier: 'It is a barrier',
      isProgress: 'It is about a change we have',
      isNew: 'It is a new change',
      keep: 'Keep it',
      notNow: 'Not now',
      more: 'More',
      skip: 'Leave this one out',
      otherTeam: 'Another team',
      openPlan: 'Open the plan',
      whichFirst: 'Which first?',
      changes: 'My team’s changes',
      myChanges: 'My own changes',
      backTo: (shortId: string) => `Back to ${shortId}`,
      whoToWin: 'Who to win over',
      sendAsk: 'Send it',
      answerAsk: (shortId: string) => `Answer on ${shortId}`,
      theySaidYes: 'They said yes',
      theySaidNotYet: 'They said not yet…',
      theyWantToTalk: 'They want to talk about it',
      tellAnswer: (name: string) => `Tell what ${name} said`,
      take: 'I’ll take it',
      handOn: 'Hand it on',
      nobodyInParticular: 'Nobody in particular',
      goAgain: 'Go again',
      whatItAnswers: 'What it answers',
      whyBeyond: 'What makes it bigger than us',
      backToAsk: 'Back to the ask',
      open: (shortId: string) => `Open ${shortId}`,
      addSomebody: 'Add somebody',
      nobodyElse: 'Nobody else is needed',
      myThanks: 'My thank-you',
      takeThanksBack: 'Take it back',
    },
  },
  progress: {
    heading: (shortId: string) => `${shortId}: how it is going`,
    intro: 'One line is plenty. Everybody in the team can read it.',
    offer: (shortId: string) => `Shall I keep this with ${shortId}?`,
    offerIntro: 'It becomes the latest line on how it is going. With Not now, nothing is kept.',
    choose: 'Shall I keep this with a change?',
    notListed: 'For a change that is not listed, type update, its id and the line.',
    noneOpen:
      'Your team has no open change yet. Your words are still here: they could be the first.',
    kept: (shortId: string) => `Kept with ${shortId}.`,
    choice: (shortId: string, title: string) => `${shortId} ${title}`,
    choiceIn: (team: string, choice: string) => `${choice} (${team})`,
  },
  withdraw: {
    done: (shortId: string) => `${shortId} is off the board.`,
    putBack: (shortId: string) => `${shortId} is back on the board.`,
  },
  influence: {
    heading: (shortId: string) => `${shortId}: who needs to be on board`,
    none: 'Nobody yet. Who could say no to this, or make it easy?',
    nobodyElse: 'Nobody else is needed.',
    nextTalk: (day: string) => `Next conversation ${day}`,
    nextTalkWith: (day: string, name: string) => `Next conversation ${day}, with ${name}`,
    open: (role: string) => `Change ${role}`,
    addHeading: 'Somebody who needs to be on board',
    saved: (role: string) => `${role} is kept.`,
    takeOff: 'Take off this list',
    takenOff: (role: string) => `${role} is off the list.`,
    people: (count: number) =>
      count === 1 ? 'One person to win over.' : `${count} people to win over.`,
  },
  own: {
    title: 'Who looks after it',
    whoHas: (shortId: string, name: string) => `${name} looks after ${shortId}.`,
    nobodyHas: (shortId: string) => `Nobody looks after ${shortId}.`,
    canBeTaken: (shortId: string) => `Whoever likes can have it: type take ${shortId}.`,
    heading: (shortId: string) => `${shortId}: hand it on`,
    intro: 'They hear of it in their own chat with Small Changes, with your line.',
    taken: 'It is yours now. Say how it is going whenever there is something to say.',
    which: 'Which one? Type take and its id, such as take SC-12.',
    handedOn: (name: string) => `${name} looks after it now, and hears of it.`,
    letGo: 'Nobody has it now, and anybody can take it.',
  },
  answers: {
    heading: (shortId: string) => `${shortId}: what it answers`,
    intro: 'So that what you learn can be traced back to what stood in the way.',
    nothingYet: 'Your team has no strands and no barriers yet. Type barrier to raise one.',
    barriers: 'Which barriers did it come from? (optional)',
    noStrand: 'None of them',
    endedStrand: (name: string) => `${name} (ended)`,
    strand: (name: string) => `Answers: ${name}`,
    strandGone: 'That strand has ended meanwhile, so this answers none for now.',
    say: 'Say what it answers',
    nothingSaid: 'Nobody has said yet which strand or barrier it answers.',
    cameFrom: 'The barriers it came from',
    barriersCount: (count: number) => (count === 1 ? '1 barrier' : `${count} barriers`),
  },
  beyond: {
    heading: (shortId: string) => `${shortId}: what makes it bigger than us`,
    intro: 'It is kept for the local blueprint. This helps whoever makes sense of it later.',
    say: 'Say what makes it bigger than us',
    said: (why: string) => `Bigger than us: ${why}.`,
  },
  ask: {
    formHeading: (shortId: string) => `${shortId}: ask for a yes`,
    formIntro:
      'Somebody in the team gets it in their own chat with Small Changes, with the plan as it stands. To anybody else you take it yourself, and tell here what they said.',
    sent: (name: string) => `It goes to ${name}, and you hear what they say.`,
    takenThere: (role: string) =>
      `You take it to ${role}. Anybody in the team can tell here what they said.`,
    introOfRole: (role: string) => `What did ${role} say?`,
    closingOfRole: 'A yes is told to the team in its channel, with your name as who heard it.',
    notYetIntroOfRole: 'In their words, as well as you remember: the team works with it.',
    intro: (by: string) => `${by} asks for your yes`,
    nobodyAsked: 'Nobody has been asked for a yes yet.',
    asked: (by: string, words: string) => `${by} asked: “${words}”`,
    before: (said: string) => `Before that: ${said}`,
    answered: (asker: string) => `Thank you. ${asker} and whoever looks after it hear of it.`,
    notYetHeading: 'Not yet',
    notYetIntro: (by: string) =>
      `${by} hears of it, and your team can read it with the change, as you write it.`,
    theirsToSay: (name: string) =>
      `${name} was asked for this yes, and answers in their own chat with Small Changes. Here is the small change itself.`,
    notYours: 'Somebody else was asked for this yes. Here is the small change itself.',
    takenBack: 'The ask was taken back. Here is the small change itself.',
    none: 'Nobody is waiting for a yes from you.',
  },
  grow: {
    heading: (shortId: string) => `${shortId}: what happened`,
    intro: 'A line each is plenty. Save keeps it as a draft.',
    timeHeading: (shortId: string) => `${shortId}: time it gives back`,
    timeIntro: 'As well as you know. A guess is welcome when it says it is one.',
    timeSaved: 'The time is kept.',
    vision: (vision: string) => `Our vision: ${vision}`,
    success: (success: string) => `What success was to look like: ${success}`,
    value: (value: string, opposite: string) => `${value} (not: ${opposite})`,
  },
  thanks: {
    heading: (shortId: string) => `${shortId}: say thank you`,
    ownHeading: (shortId: string) => `${shortId}: your thank-you`,
    placeholder: 'For example: Jo sat with finance for an hour, and they came round',
    share: {
      no: 'Not now: keep it to myself',
      yes: 'Yes: it goes to our channel, and everyone in the team can read it, with my name',
    },
    closing:
      'Thank colleagues here, and leave families out of it. You can share it later or take it back.',
    shared: 'Your thank-you is there for the whole team to read, and goes to its channel.',
    kept: 'Kept, and not shared.',
    takenBack: 'The thank-you is taken back.',
    later: (stage: string) => `Once it is in ${stage}, you can thank a colleague for it here.`,
    takeBackAsk: 'Take your thank-you back? Its words are gone then, and nothing brings them back.',
  },
  plan: {
    heading: (shortId: string) => `Plan for ${shortId}`,
    intro: 'Answer what you can. Save keeps it as a draft, and anyone in the team can add to it.',
    saved: (shortId: string) => `The plan for ${shortId} is saved.`,
  },
  weigh: {
    heading: (shortId: string) => `Weigh up ${shortId}`,
    title: 'What it promises',
    intro: 'This helps your team see where to begin. The team has one answer: the last one stands.',
    saved: (shortId: string) => `${shortId} is weighed up.`,
    weighed: {
      familyValue: {
        'a-little': 'A little for families',
        some: 'Some difference for families',
        'a-lot': 'A lot for families',
      },
      gift: { 'mostly-ours': 'mostly ours', partly: 'partly ours', hardly: 'hardly ours' },
      effort: { small: 'small effort', medium: 'medium effort', large: 'large effort' },
    },
    inWords: (familyValue: string, gift: string, effort: string) =>
      `${familyValue} · ${gift} · ${effort}`,
    notYet: 'Not weighed up yet',
    whichFirst: (team: string) => `${team}: which first?`,
    whichFirstIn: (strand: string) => `${strand}: which first?`,
    allIdeas: 'All the team’s ideas',
    onlyIn: (strand: string) => `Only ideas for “${strand}”.`,
    noneIn: (strand: string) =>
      `No idea for “${strand}” is waiting just now. The card of the mission strands has a button to log one for it.`,
    whichFirstIntro:
      'Ideas in Mission and Develop. Those that could do most for families, in your own gift and with least effort, come first. The team decides.',
    none: 'No idea is waiting just now. Type log and one line, and it starts here.',
    open: (shortId: string) => `Open ${shortId}`,
    more: (count: number) => `And ${count} more.`,
  },

  tab: {
    drawUp: {
      /** Where a change went in the local blueprint. */
      went: {
        title: 'Where it went',
        putIn: 'It is put in, to be made sense of together.',
        intoPillar: (title: string) => `It went into “${title}”.`,
        tried: (number: number, title: string) => `It is tried in EX-${number}, ${title}.`,
        open: 'Open the blueprint',
      },
    },
  },
};
