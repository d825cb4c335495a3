/** The page as a room sees it. */

export const workshop = {
  tab: {
    workshop: {
      begin: 'Workshop mode',
      leave: 'Leave',
      names: {
        ambition: 'Values',
        journey: 'Journey',
        barriers: 'Barriers',
        vote: 'Vote',
        board: 'Board',
        influence: 'Influence',
        learning: 'Learning',
        blueprint: 'Blueprint',
      },
      lines: {
        ambition: 'What do we stand for, and what does it look like when it is missing?',
        journey: 'Where are we, and what has moved since we last met?',
        barriers: 'What keeps us from time with children and families? One thing at a time.',
        vote: 'What shall we work on first?',
        board: 'What small thing could we do differently, starting this week?',
        influence: 'Who could say no to this, or make it easy?',
        learning: 'What did we learn? Stopped counts as much as kept.',
        blueprint: 'What helped us, what got in the way, and what keeps it so?',
      },
      stepBefore: (step: string) => `Before: ${step}`,
      stepAfter: (step: string) => `Next: ${step}`,
      back: 'Back to the wall',
      join: 'Join in on your phone: scan the code, or open Small Changes in Teams.',
      joinWithout: 'Join in on your phone: open Small Changes in Teams.',
      joinHeading: 'Scan to join in',
      makeLarge: 'Show the code large',
      code: 'A code for phones to scan',
      timer: {
        label: 'Timer',
        minutes: (count: number) => `${count} min`,
        begin: (count: number) => `Begin ${count} min`,
        pause: 'Rest the timer',
        resume: 'Let the timer run',
        end: 'Put the timer away',
        over: 'Time',
      },
      noVote: 'A vote comes once there are two themes or more.',
      voteHow:
        'On your own phone: five votes each, three at most on one theme. You can change yours until the vote closes, and nobody sees whose is whose.',
      idea: {
        heading: 'Say an idea aloud',
        logged: (id: string) => `${id} is on the board. What else?`,
      },
    },
  },
};
