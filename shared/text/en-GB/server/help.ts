/** What the bot says of itself: help, welcome, where a team is, and what it keeps. */
import { list } from '../phrases.ts';

export const help = {
  help: {
    heading: 'Hello. I’m Small Changes.',
    intro:
      'I keep the small things your team could do differently, so that you have more time with children and families. Type one as it comes to you; I’ll ask the rest.',
    example: 'For example: log Duty workers sign off food vouchers themselves',
    more: 'More you can say',
    moreHeading: 'What you can say',
    moreIntro: 'In your own words is fine.',
    groups: [
      {
        about: 'Small changes',
        rows: [
          { say: 'log, and one line', does: 'logs a small change' },
          { say: 'my changes, or board', does: 'shows yours, or everybody’s' },
          { say: 'SC-12', does: 'shows that change' },
          { say: 'SC-12 is stuck', does: 'says how it is going' },
          { say: 'undo', does: 'undoes what you did last' },
          { say: 'edit SC-4, or withdraw SC-8', does: 'puts it right, or takes it off the board' },
          { say: 'take SC-9, or hand SC-9 to Jo', does: 'changes who looks after it' },
          { say: 'which first', does: 'helps you choose' },
        ],
      },
      {
        about: 'What gets in the way',
        rows: [
          { say: 'barrier, and one line', does: 'raises one, by name or not' },
          { say: 'barriers', does: 'shows them, theme by theme' },
          { say: 'vote', does: 'chooses what to work on first' },
          { say: 'strands', does: 'shows what was chosen' },
          { say: 'reflect, and one line', does: 'says what helped or hindered' },
        ],
      },
      {
        about: 'Your team',
        rows: [
          { say: 'stage', does: 'says where you are in the 16 weeks' },
          { say: 'values, or vision', does: 'shows what you stand and aim for' },
          { say: 'check in', does: 'for supervisors and facilitators' },
          { say: 'set up', does: 'people, dates and the check-in' },
          { say: 'what did we learn', does: 'shows what your team learned' },
          { say: 'blueprint, or EX-3', does: 'shows what you try together' },
        ],
      },
      {
        about: 'You and me',
        rows: [
          { say: 'stop, or pause 2 weeks', does: 'keeps me quiet until you type resume' },
          { say: 'who can see this?', does: 'says what is kept, and for whom' },
          { say: 'delete my data', does: 'says how' },
        ],
      },
    ],
  },
  privacy: {
    heading: 'What Small Changes keeps',
    points: [
      {
        about: 'Kept',
        said: 'The small changes you log, what you say of how they are going, your name as whoever logged them or looks after them, your team, and the history of each change.',
      },
      {
        about: 'Your name',
        said: 'Is on every small change you log. Without it, you can raise a barrier confidentially.',
      },
      {
        about: 'Seen by',
        said: 'The people in your team in Microsoft Teams. Others see only what goes into a blueprint, a change that one of you shares in a chat, and what a supervisor or facilitator takes with them as a file.',
      },
      {
        about: 'Blueprint',
        said: 'Your team, each team that draws it up with yours, and whoever is named for it, who may be in no team: they see what a supervisor or facilitator puts in, without names but with the roles of those who were asked, what people say for it, your team’s values and vision, and all that is drawn up. What you leave out of your own changes stays out.',
      },
      {
        about: 'Team',
        said: 'Your team’s values, its vision and the voices it comes from, with who wrote them, its dates, and each person’s role.',
      },
      {
        about: 'Barriers',
        said: 'A barrier raised confidentially is kept as words and the week, without your name or anything that leads to you. Your votes are linked to you only until the vote closes.',
      },
      {
        about: 'Thanks',
        said: 'A thank-you you have not shared is shown to you only. Shared, your team reads it with your name, in its channel too. Take it back, and its words are gone, there as well.',
      },
      {
        about: 'Check-ins',
        said: 'What a supervisor or facilitator answers in their last 26 check-ins, with their name, for the supervisors and facilitators of their team. It goes to the channel only if they say so.',
      },
      {
        about: 'Messages',
        said: 'Where I can reach you in Microsoft Teams, what waits for you, and when I wrote to you. If you type stop or pause, I keep that too, and since when. Supervisors and facilitators see which check-ins were asked, and never why one was not.',
      },
      {
        about: 'Pulse',
        said: 'How many chose each face, without names, times or who answered. Shown from five answers.',
      },
      {
        about: 'Yours',
        said: 'Type my data to see all that is kept about you, or look under Team in the tab, where it can be taken as a file. Type forget me to have it forgotten: what your team learned stays, and nothing of it leads to you.',
      },
      {
        about: 'How long',
        said: 'As long as your team goes on with it. Left alone for as long as your council says, or when a supervisor or facilitator asks for it, all of it is deleted: your team hears of it 30 days before.',
      },
      { about: 'Where', said: 'In your council’s own Azure subscription.' },
      {
        about: 'Never',
        said: 'Anything about a particular child or family. If what you type looks like that, I don’t keep it, and you get your words back to put another way. Microsoft Teams itself still keeps the chat message.',
      },
      {
        about: 'Not read',
        said: 'Other people’s conversations. In a channel or group chat I only see messages that mention me, and a message somebody chooses to log with me. Of that one I keep the words they log, not who wrote it.',
      },
    ],
  },
  /** Of the pages anybody may read; loaded when one is asked for, and not with the tab. */
  pages: async () => (await import('../../pages/en-GB.ts')).pages,
  welcome: {
    personal: 'Hello. I’m Small Changes.',
    channel: (addedBy: string | null, team: string) =>
      addedBy === null
        ? `Hello, ${team}. I’m Small Changes.`
        : `Hello, ${team}. ${addedBy} added me.`,
    does: 'I keep the small things you could do differently, within your own gift, so that you have more time with children and families. Type log and one line, between two visits or whenever it comes to you.',
    doesInChannel:
      'I keep the small things this team could do differently, within your own gift, so that you have more time with children and families. Mention me and type log and one line, or write to me in a chat of your own.',
    never: 'I never rank people or teams, chase anybody, or read messages that are not for me.',
    notToType:
      'Please type nothing about a particular child or family: no names, dates of birth, addresses or case numbers. If I see something like that, I don’t keep it.',
  },

  /** For somebody who comes to a team that is under way. */
  whereWeAre: {
    heading: (team: string) => `Where ${team} is`,
    stage: (stage: string, question: string) => `The team is in ${stage}. ${question}`,
    soFarHeading: 'What has come of it so far',
    strandsHeading: 'What it works on',
    stageCard: (stage: string) => `The card of ${stage}`,
    handsHeading: 'What could do with a hand',
    take: (shortId: string) => `I’ll take ${shortId}`,
    ask: (names: readonly string[]) =>
      `Whatever you would like to know, ask ${list(names, 'or')}. There is nothing you have to catch up on first.`,
  },
};
