/** Check-ins, in chat and as the team’s leads read them. */
import { list } from './phrases.ts';

export const checkIns = {
  checkIn: {
    /** One comes each week of the journey, and after it one a month. */
    every: {
      week: {
        heading: (team: string) => `${team}: weekly check-in`,
        reminder: 'Still open if you want it. After this I say nothing until next week.',
        due: 'Meant for this week',
        summaryOf: (team: string, day: string) => `${team}, the week of ${day}`,
        earlier: 'That card was for an earlier week. Here is this week’s, with your words.',
      },
      month: {
        heading: (team: string) => `${team}: monthly check-in`,
        reminder: 'Still open if you want it. After this I say nothing until next month.',
        due: 'Meant for this month',
        summaryOf: (team: string, month: string) => `${team}, ${month}`,
        earlier: 'That card was for an earlier time. Here is this month’s, with your words.',
      },
    },
    intro: 'A minute is enough. Every press is kept; leave out what you like.',
    movements: { moved: 'Moved', 'not-yet': 'Not yet', stuck: 'Stuck' },
    mark: (shortId: string, movement: string, isChosen: boolean) =>
      `${shortId}: ${movement}${isChosen ? ' (chosen)' : ''}`,
    chosen: (movement: string) => `✓ ${movement}`,
    unfold: 'Give permission or cover, thank somebody, or share it',
    leftBoard: 'That change has left the board since.',
    change: (shortId: string, title: string) => `${shortId} ${title}`,
    noneToAsk: 'No change is under way just now. Type log and one line to begin one.',
    last: (day: string) => `Last time, ${day}`,
    nothingMoved: 'Nothing moved, and that’s fine.',
    said: (movement: string, shortIds: readonly string[]) => `${movement}: ${list(shortIds)}`,
    gave: (words: string) => `You could give: “${words}”`,
    thanked: (words: string) => `Your thanks: “${words}”`,
    due: (day: string, changes: readonly string[]) => `By ${day}: ${list(changes)}.`,
    dueOf: (shortId: string, owner: string | null) =>
      owner === null ? shortId : `${shortId} (${owner})`,
    thanks: 'Thanks for somebody? (optional)',
    thanksPlaceholder: 'For example: Jo, for not giving up',
    shareTitle: 'Share the summary with the team’s channel',
    whoIsTold: (readers: readonly string[]) =>
      `Your team’s ${list(readers)} can read what you answer.`,
    where: 'Type check in to come back to this. Type stop if you want no messages from me.',
    moreNews: (count: number) => `And ${count} more: type my changes to see them all.`,
    alsoAsks: (asks: number) =>
      asks === 1
        ? 'Somebody asks for your yes: press the button below.'
        : `${asks} people ask for your yes: press a button below.`,
    answered: 'Thank you. Your check-in is in.',
    alreadyAnswered: 'You have answered already. This is what you said.',
    howTheyStand: 'How they stand',
    cover: 'Permission or cover',
    thanksHeading: 'Thanks',
    readers: {
      leads: (readers: readonly string[]) => `Your team’s ${list(readers)} can read it.`,
      channel: 'It also goes to your team’s channel, where everybody in the team can read it.',
    },
    next: (day: string) => `I ask again on ${day}.`,
    answeredSince:
      'You have answered on another card since. Your words are still here: press Done to use them instead.',
    findTeam: 'Which team is it for?',
    actions: {
      send: 'Done',
      nothingMoved: 'Nothing moved, and that’s fine',
      change: 'Change my answer',
      of: (team: string) => `Check in for ${team}`,
    },
  },

  tab: {
    checkIns: {
      title: 'Check-ins',
      next: (day: string, time: string) => `The next one comes on ${day} at ${time}.`,
      none: 'None is planned: the team is paused, or its weeks are over and it wants none after them.',
      whoReads: (readers: readonly string[]) =>
        `Your team’s ${list(readers)} can read what is answered here, and see what arrived.`,
      notYours: (readers: readonly string[]) =>
        `What is answered in check-ins is for your team’s ${list(readers)} to read, so there is nothing to see or do here for you.`,
      nobody: 'There is nobody to ask yet: the team has no supervisor.',
      noneYet: 'No check-in lately.',
      line: (about: string | undefined, words: string) =>
        about === undefined ? words : `${about}: ${words}`,
      states: {
        answered: 'Answered',
        asked: 'Asked',
        waiting: 'On its way',
        unreachable: 'Could not be reached',
        unconfirmed: 'May not have arrived',
        missed: 'Missed: its time had passed',
        'not-asked': 'Not asked',
      },
      about:
        'Somebody who could not be reached hears from the Small Changes bot again once they write to it. “Not asked” can have many reasons, and they stay with whoever was not asked.',
    },
  },
};
