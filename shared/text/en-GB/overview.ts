/** The teams of a leader beside each other, and the yeses they are asked for. */

import { list } from './phrases.ts';

export const overview = {
  ask: {
    closing:
      'Your team can read your answer with the change, as you say it. A yes is told in its channel as well. You can think again later.',
    listHeading: 'Waiting for your yes',
    askedBy: (by: string, day: string) => `Asked by ${by}, ${day}`,
  },
  cards: {
    actions: {
      sayYes: 'Yes',
      sayNotYet: 'Not yet…',
      letsTalk: 'Let’s talk',
      sendAnswer: 'Send my answer',
    },
  },

  tab: {
    overview: {
      title: 'Your teams',
      intro: 'By their names. What each is doing, and what could do with a hand.',
      notYours: (seers: readonly string[]) =>
        `This page shows the teams somebody serves, beside each other, and is for ${list(seers)}. What your own team does is on its board.`,
      nextWorkshop: (day: string) => `Next workshop on ${day}`,
      notReached: 'The app cannot post in its channel',
    },
  },
};
