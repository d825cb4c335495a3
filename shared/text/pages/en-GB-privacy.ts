/** The words of the page on privacy, beside those the app says in chat (`privacy` in en-GB/server/help.ts), which stand on it too. */

const team = 'Your team, through the app.';
/** Of a blueprint. */
const everybodyInIt =
  'Your team, each team that draws the blueprint up with yours, and whoever is named for it, who may be in no team; through the app.';
const app = 'The app alone.';

export const privacy = {
  title: 'Privacy',
  intro:
    'What Small Changes keeps, where, who can see it and for how long. Your council runs this copy of the app in its own Azure subscription, and answers for what is kept in it.',
  short: {
    heading: 'In short',
    intro: 'Whoever types privacy to the app in chat reads the same.',
  },
  kept: {
    heading: 'What is kept, one by one',
    intro:
      'Your council’s Azure administrators can give themselves the right to read all of it. Those who wrote the app have no access to it.',
    labels: { what: 'What', seenBy: 'Who can see it', howLong: 'For how long' },
    /** As a whole, as the council set it: a way of keeping without its words would not be spoken of. */
    howLong: {
      'with-team': (months: number | null) =>
        months === null
          ? 'Until a supervisor or facilitator of the team has it deleted, with 30 days’ notice to everybody.'
          : `Until nothing has been done in the team for ${months} months, or a supervisor or facilitator has it deleted: with 30 days’ notice to everybody.`,
      'with-person': () => 'Until no team you are in or were in has anything here any more.',
      'while-reached': (days: number) =>
        `As long as you are in a team with the app, and ${days} days after.`,
    },
    /** By the type of document, as the app keeps them: a type without its line here would not be spoken of. */
    types: {
      team: {
        name: 'Your team',
        what: 'Its name and its council, its dates, workshops, pauses and check-in, everybody in it with their name and role, its guests, who left it and when, who set up what, and who took its work away as a file.',
        seenBy: team,
      },
      change: {
        name: 'Small changes',
        what: 'Each change in the words it was given: its plan, who needs to be on board (by role), how it is going, what was learned, thanks to colleagues, who logged it, looks after it and changed it, and when. Of its history, the first and the newest 99 steps.',
        seenBy: `${team} A thank-you that is not shared is shown to whoever wrote it only.`,
      },
      person: {
        name: 'You',
        what: 'Your name as Microsoft Teams gives it, your id in Microsoft Entra, and the teams you are in or are a guest of.',
        seenBy: 'Your name: your teams. The rest: the app alone.',
      },
      mailbox: {
        name: 'Messages to you',
        what: 'Where Microsoft Teams reaches you, the language you last wrote in, what waits for you, whether and since when you paused or stopped, and the last 30 times you were written to. No words of a message.',
        seenBy:
          'The app. Supervisors and facilitators of your team see which check-ins were asked.',
      },
      addresses: {
        name: 'Addresses on their way',
        what: 'Where Microsoft Teams reaches the people of a large team, before it is noted for each of them.',
        seenBy: app,
        sooner: 'Until they are noted, which takes moments.',
      },
      channel: {
        name: 'Your team’s channel',
        what: 'Where Microsoft Teams reaches it, which stage’s prompt stands there and who chose it, what was shared there, and when something was posted.',
        seenBy: 'The app. What is posted: everybody in the channel.',
      },
      ambition: {
        name: 'Values and vision',
        what: 'Your team’s values with their opposites, its vision and the voices it comes from, who wrote each of them, and the last 100 times they were changed.',
        seenBy: `${team} Its values and vision, without who wrote them, also: each team that draws the blueprint up with yours, and whoever is named for it.`,
      },
      barriers: {
        name: 'Barriers',
        what: 'Each barrier in its words, the week it was raised in and its theme. Whose it is only where it was raised by name.',
        seenBy: team,
      },
      priorities: {
        name: 'Votes and mission strands',
        what: 'While a vote is open, who gave which theme how many votes; once it closes, the totals alone, from five voters on. The strands your team chose, who set them up, and the last 100 times they were changed.',
        seenBy: 'Totals and strands: your team. Your own votes, while the vote is open: you.',
      },
      pulse: {
        name: 'Pulse',
        what: 'How many chose each face. No names, no times, and not who answered.',
        seenBy: 'Your team, from five answers on, once a round has closed.',
      },
      programme: {
        name: 'Who looks after the blueprint',
        what: 'Who was named to look after your council’s blueprint or to answer for the council, who named them and when, and in which months your team began to make sense of what it learned.',
        seenBy: everybodyInIt,
      },
      evidence: {
        name: 'What was put in',
        what: 'What your team learned, needed and met, as it stood when a supervisor or facilitator put it in to make sense of it together, and who did. It does not say whose change it was. Of people who were asked, or are to be on board, it has the role and no name. What is left out again loses its words.',
        seenBy: everybodyInIt,
      },
      'left-out': {
        name: 'What is left out',
        what: 'Which things, or all of which changes, your team or whoever logged the change left out, so that they stay out. Their words are not in it, nor who left them out: only whether it was whoever logged it.',
        seenBy: team,
      },
      reflections: {
        name: 'What helped and what got in the way',
        what: 'What people said for a round of making sense, the week, and who said it where they chose to say it by name. Said confidentially, neither who nor when is kept.',
        seenBy: everybodyInIt,
      },
      sense: {
        name: 'What you make of it',
        what: 'On which side each of these things was put, the themes with what your team thinks is going on, and the last 100 times they were put otherwise, by whom and when. Who moved what is not kept. Whether a theme is true for you stands beside your name while that is asked, where nobody can see it, and goes when it is closed: what stays is how many said so, without a name. The same is so of your votes on themes.',
        seenBy: `${everybodyInIt} What you said in secret, and your votes, while that is open: you.`,
      },
      blueprint: {
        name: 'Your local blueprint',
        what: 'Its pillars in the words they were given, which themes they came from, what a leader said they will do for one, with their name, and the last 100 times a pillar was changed, by whom and when.',
        seenBy: everybodyInIt,
      },
      experiment: {
        name: 'Experiments',
        what: 'What your team tries for its blueprint: what it believes, who looks after it, what would show that it works, what happened and was learned in each cycle and who told it, and the last 100 times it was changed.',
        seenBy: everybodyInIt,
      },
      edition: {
        name: 'Editions of your blueprint',
        what: 'Your blueprint as it stood when somebody made an edition of it, who made it and when, who looked after its experiments and said what they will do then, and who signed it, as what, when and with which words. Nobody’s name is in the part that its checksum is made of, so it holds when somebody is forgotten.',
        seenBy: everybodyInIt,
      },
      'check-ins': {
        name: 'Weekly check-ins',
        what: 'What a supervisor or facilitator answered in their last 26 check-ins, and when.',
        seenBy:
          'The supervisors and facilitators of the team; everybody in the channel if whoever answered shares it.',
        sooner: 'Each until 26 newer ones have come.',
      },
    },
  },
  more: [
    {
      heading: 'What the app can keep from others, and what it cannot',
      said: [
        'A barrier raised confidentially is kept without your name, your id or the time. What remains: when your team’s barriers were last changed at all, what copies made for safety differ by, and in a small team the words themselves.',
        'What you type in a chat with the app, Microsoft Teams keeps as a chat message, whatever the app does with it. It is kept in Microsoft 365 for as long as your council’s own rules there say.',
      ],
    },
    {
      heading: 'Where it is, and what passes through',
      said: [
        'What is kept is in your council’s Azure subscription: in the UK, unless your council chose another region. Copies made for safety can bring back what was deleted for 7 or 30 days, as your council chose.',
        'Messages to and from the app pass through Microsoft’s Azure Bot Service, which has no region in the UK. Microsoft handles them for your council.',
        'Supervisors and facilitators of a team can take what it has with them as a file: what the team can see, with names, and without ids, anybody’s votes and thanks that are not shared. Check-ins are in it, as they see them. What becomes of such a file the app does not know: your council’s own rules hold for it.',
        'What goes wrong is noted with a code and the time, without names or anything somebody typed. Where your council chose to, it is also measured how long things take and how they end, without names, ids or anything somebody typed. Such notes and measurements are kept for 90 days unless your council chose otherwise. The pages set no cookies, and nobody’s visits are noted. Network addresses are looked at for a minute, in passing, so that no single caller can take what is everybody’s.',
        'What you type is read inside the app, by rules and lists of words that were made from invented lines. It is sent to nobody else for that, and nothing is learned from it.',
      ],
    },
    {
      heading: 'What is never done with it',
      said: [
        'Nobody is ranked or measured, no decision about anybody is made by it, and it is not sold, shown to advertisers or given to other councils.',
      ],
    },
  ],
  ask: {
    heading: 'Seeing, correcting or deleting what is about you',
    said: [
      'The words of a change can be edited, and a change taken off the board, in chat and on the tab; its history stays.',
      'Type my data to the app, in a chat of your own, to see what is kept about you; the tab’s Team view shows all of it, word for word, and hands it to you as a file. Type forget me to have it forgotten: you are told before what goes and what stays.',
      'If you cannot ask the app, ask your council, and say that it is about Small Changes: it has a month to answer.',
      'Your council can also say on which legal ground it keeps this. If its answer does not help, you can turn to the regulator for data protection, at ico.org.uk.',
    ],
    contact: (contact: string) => `Who to ask in your council: ${contact}`,
    noContact: 'Who to ask: your council’s information governance team.',
  },
};
