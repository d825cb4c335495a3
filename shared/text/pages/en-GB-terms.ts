/** The words of the page on what the app may be used for. */

export const terms = {
  title: 'Terms of use',
  intro: 'Who runs Small Changes, what it is for, and what it is not for.',
  sections: [
    {
      heading: 'Who runs it',
      said: [
        'Your council runs this copy of the app, for its own people, in its own Azure subscription. It decides who may use it, and may change or end it.',
        'The software itself is free and open, under the MIT licence. That licence gives it as it is, without any warranty.',
      ],
    },
    {
      heading: 'What it is for',
      said: [
        'Ideas about how your team works: small things within your own council’s gift that give more time with children and families, and what you learn by trying them.',
        'What you log can be read by your team, with your name, but for barriers raised confidentially and thank-yous you do not share. Please write as you would to colleagues.',
      ],
    },
    {
      heading: 'What it is not for',
      said: [
        'It is not for case notes, nor for anything about a particular child or family. The app looks for such words and does not keep what it sees, but it does not see everything: please leave them out yourself.',
        'It is not for emergencies, and nobody watches it. A concern is never passed on by the app.',
        'It is not for judging people. Nothing in it says how well somebody works.',
      ],
    },
  ],
  concern: {
    heading: 'If a child may be at risk, or something is wrong at work',
    said: 'The app says then who to turn to, and it is this:',
  },
};
