/** The pulse: how the work feels. */

/** How often the pulse is asked, as `pulseDue` decides. */
const pulseIsAsked =
  'Four times at most in the 16 weeks, everybody in the team is asked how the work feels: with four statements at the start, half-way and at the end, and with one of them in between. Where a team has five supervisors or more, they are asked one in the other weeks as well. Nobody’s name is kept with an answer.';

export const pulse = {
  pulse: {
    about: `${pulseIsAsked} What came of it is on your team’s tab, under Pulse.`,
    heading: (team: string) => `${team}: how does it feel?`,
    intro: (count: number) =>
      count === 1
        ? 'One statement. Which face fits how it is for you?'
        : 'Which face fits how it is for you? Leave out what you like.',
    statements: {
      connected: 'I feel connected to my colleagues.',
      able: 'I can change what gets in our way.',
      motivated: 'My work gives me energy.',
      hopeful: 'I am hopeful about social care here.',
    },
    faces: { 1: 'Not at all', 2: 'Not much', 3: 'Somewhat', 4: 'Mostly', 5: 'Very much' },
    pictures: { 1: '😞', 2: '🙁', 3: '😐', 4: '🙂', 5: '😀' },
    closing: (until: string) =>
      `Only how many chose each face is kept. Nobody, not even us, can look up what you chose or whether you answered. Open until ${until}, and shown after that, from five answers.`,
    thanks: {
      heading: 'Thank you, that is counted',
      kept: 'Kept: one more in the count of each face you chose.',
      notKept:
        'Not kept: your name, the time, which faces were chosen together, or that you answered at all. So it cannot be changed or taken back.',
      teams: 'Microsoft Teams keeps this chat, with this card in it.',
      shown: (until: string) =>
        `What came of it is on your team’s tab after ${until}, if five people or more have answered.`,
    },
    skipped: 'Not this time, then. Nothing was noted.',
    closed:
      'These questions have closed, so nothing was counted. What came of them is on your team’s tab, under Pulse.',
    actions: { open: 'How does it feel?', send: 'Send without my name', skip: 'Not this time' },
  },

  tab: {
    pulse: {
      title: 'How the work feels',
      intro: pulseIsAsked,
      none: 'Nothing has been asked yet. The first questions come with the first check-in, to teams of five people or more.',
      open: (until: string) =>
        `A round is open until ${until}. What comes of it is shown here after that, if five people or more have answered.`,
      rounds: {
        start: 'Start',
        middle: 'Half-way',
        end: 'End',
        light: 'In between',
      },
      round: (kind: string, week: number) => `${kind}, week ${week}`,
      supervisors: (round: string) => `${round}, supervisors`,
      roundHeading: 'Round',
      answers: 'Answers',
      middle: 'Middle answer',
      half: 'Middle half',
      between: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
      tooFew: 'Not enough answers yet to show',
      reading:
        'The middle answer has as many answers below it as above. The bar is where the middle half lies; the lowest and highest answers are never shown. A round shows something new once five answers or more are different, so that comparing two of them says nothing about one person.',
    },
  },
};
