/** The board and its cards. */
import type { AskAnswer } from '../../domain/small-change/asks.ts';
import { verbs } from './page.ts';
import { list, type Words } from './phrases.ts';

export const board = {
  /** Each on one line at the head of its column. */
  stageQuestions: {
    mission: 'What could be different?',
    develop: 'What would success look like?',
    influence: 'Who needs to be on board?',
    grow: 'What happened, what did we learn?',
  },
  own: {
    nobodyYet: 'Nobody yet',
  },
  changes: {
    open: (shortId: string) => `Open ${shortId}`,
  },

  tab: {
    workshop: {
      nameless: {
        waiting: 'Waiting for a yes',
        yes: 'A yes was given',
        'not-yet': 'The answer was not yet',
        'lets-talk': 'To be talked about first',
      } satisfies Words<AskAnswer | 'waiting'>,
    },
    board: {
      stages: 'Stages of the board',
      stageNow: 'the stage the team is in',
      changesIn: (stage: string) => `Changes in ${stage}`,
      count: (changes: number) => (changes === 1 ? '1 change' : `${changes} changes`),
      loggedBy: (name: string) => `Logged by ${name}`,
      lookedAfterBy: 'Looked after by:',
      move: (shortId: string) => `Move ${shortId}…`,
      staysIn: (shortId: string, stage: string) => `${shortId} stays in ${stage} for now`,
      goesNext: (stage: string) => `It goes one stage at a time: ${stage} is next.`,
      filters: {
        label: 'Show only',
        mine: 'Mine',
        shown: (shown: number, all: number) => `${shown} of ${all}`,
        all: 'Show all',
        none: 'Nothing here with that.',
      },
      waitingFor: (names: readonly string[]) => `Waiting for ${list(names)}`,
      nothingYet: 'Your board is ready for its first small change',
      howToBegin:
        'Think of something small that takes time away from children and families, and that could be different. In Teams, write to the Small Changes bot: the word log, and one line.',
      example: 'log duty workers sign off food vouchers themselves',
      orHere: `Or press “${verbs.logChange}” here. It takes three short answers.`,
      emptyStage: {
        mission: 'New ideas arrive here, as soon as someone logs one.',
        develop: 'A change comes here when the team starts to plan it.',
        influence: 'A change comes here when its plan is ready and others need to hear of it.',
        grow: 'A change comes here when it is being tried. What you learn stays with it.',
      },
    },
  },
};
