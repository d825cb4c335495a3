/**
 * What whoever answers for a council reads of `npm run about`, and the page it writes for the person it is about. Apart
 * from the words people read in Teams, as those of `npm run doctor` are.
 */

/** What they are called, in the folder. */
export const files = { page: 'answer.html', data: 'answer.json', weigh: 'weigh.html' } as const;

export const aboutText = {
  help: [
    'Writes down all that Small Changes keeps about one person, ready to be sent. It only reads, and it may be run while the app runs.',
    '',
    'npm run about -- <object id> [--out <folder>] [--tenant <tenant id>]',
    'node about.mjs <object id> [--out <folder>] [--tenant <tenant id>]   (where the server was unzipped)',
    '',
    '  <object id>      theirs, in Microsoft Entra',
    '  --out <folder>   where to write to, a folder that is not there yet, outside the app’s own; small-changes-answer in your home folder unless told',
    '  --tenant <id>    the tenant they are in; each of TENANT_IDS is looked in unless told',
    '',
    'The store is the one the server has: COSMOS_ENDPOINT, COSMOS_DATABASE, COSMOS_CONTAINER, or DATA_FILE.',
  ].join('\n'),
  seeHelp: (problem: string) => `${problem} See --help.`,
  noId: 'Name the person by their object id in Microsoft Entra.',
  isAddress:
    'That is an address, and they are kept by their object id: it is at their name in the Microsoft Entra admin centre.',
  twoIds: 'Name one person at a time.',
  noTenant:
    'TENANT_IDS is not set: name the tenant with --tenant. It stands in the Microsoft Entra admin centre, under Overview.',
  there: (folder: string) => `${folder} is there already. Name a folder that is not there yet.`,
  inApp: (folder: string) =>
    `${folder} is inside the app’s own folder, which is deployed. Name one somewhere else.`,
  unwritable: (folder: string, facts: string) => `${folder} cannot be written (${facts}).`,
  unknown: (id: string) =>
    `Nothing is kept under ${id}. Either it is not their object id, or they were in no team with the app, or they were forgotten. Nothing was written.`,
  waiting: 'The store is busy. Waiting for it…',
  busy: 'The store was too busy for half a minute, or cannot be reached. Nothing was written; run this again later.',
  unexpected: (facts: string) => `It could not be read (${facts}). Nothing was written.`,
  written: (folder: string, named: number) =>
    [
      `Written to ${folder}:`,
      `  ${files.page} and ${files.data}: to send, once you have read them.`,
      `  ${files.weigh}: for you alone. ${namedIn(named)}`,
      'Delete the folder once it is sent and filed.',
    ].join('\n'),

  yes: 'yes',
  changeGone: 'a change that is not there any more',

  page: {
    title: 'What Small Changes keeps about you',
    for: (name: string) => `For ${name}`,
    intro: (day: string) =>
      `This is what your council’s copy of Small Changes, an app in Microsoft Teams, kept about you on ${day}.`,
    teams: (teams: string) => `It was looked for in every team you are or were in: ${teams}.`,
    noTeams: 'You are in no team with the app, as far as it knows.',
    how: {
      heading: 'How to read it',
      points: [
        'Each heading is a place in which something of yours is kept. What stands in “quotation marks” is word for word.',
        'What you logged, wrote or chose stands with its day. “How it stands now” is a change you logged or look after as it is today; others may have set some of it.',
        `The file that comes with it, ${files.data}, has the same as it is stored, for a computer to read. What is about you alone stands there as a whole; of what your teams have, ids of things and technical marks are left out.`,
      ],
      earlier: '“Before it was changed” is an earlier state, which a change keeps in its history.',
    },
    none: {
      heading: 'What there is none of',
      /** By the type of document, in the order in which they are told. */
      ofType: {
        'check-ins': 'No check-in of yours.',
        mailbox: 'No place at which the app could write to you, and no message that waits for you.',
        change: 'No small change that you logged, look after or wrote in.',
        ambition: 'No value, voice or vision of yours.',
        barriers: 'No barrier that you raised by name.',
        priorities: 'No ballot of yours in an open vote.',
      },
      thanks: 'No thank-you that you wrote.',
    },
    team: 'What you said and did in your teams',
    nothingInTeams: 'Nothing there names you.',
    own: 'What is about you alone',
    notHere: {
      heading: 'What cannot be found',
      points: [
        'Barriers raised confidentially and answers to the pulse are kept without a name, an id or a time. Some may be yours: nothing says so, to us either.',
        'Ballots are gone once a vote has closed, and so is what you said of whether a theme rings true, once that is closed.',
        'What you wrote to the app in a chat, and what it wrote to you, Microsoft Teams keeps as chat messages. They are not part of this page: the letter that comes with it says who looks for them.',
      ],
    },
    rights: {
      heading: 'What you can do',
      points: [
        'If something is wrong, ask us to put it right. While you are in a team with the app, you can edit your own changes yourself.',
        'You can have it forgotten: type forget me to the app, or ask us. What your team learned stays, as words of “a former colleague”. The letter says what becomes of your name where words have it in them.',
        'Why it is kept, who sees it and for how long stands in the letter with this page, and in short on the app’s own page on privacy: type privacy to the app.',
      ],
    },
  },

  weigh: {
    title: 'For the officer alone: words to weigh',
    keep: 'Do not send this page. It has other people’s words and names.',
    intro: (name: string) =>
      `Below is what others wrote in ${name}’s teams that has the name in it. It is personal data if it means them, and it is not in the page to be sent. The words were found by the whole name, or a part of it as a name is written; they may mean somebody else.`,
    how: 'For each: does it mean them? Does it also tell of somebody else, or could whoever wrote it be harmed by its being sent? What is left is added to your letter, word for word or in short. Each has its row in the table “Words of others” in the papers (subject-access.md), which says how to weigh it.',
    none: 'No words of others have the name in them.',
    /** Where the heading people read of their own would be wrong. */
    ofType: { 'check-ins': 'A check-in' } as Readonly<Record<string, string>>,
    /** The rows of the table in subject-access.md. */
    rows: {
      shared: 'row A: a shared thank-you',
      unshared: 'row B: a thank-you that is not shared',
      checkIn: 'row C: a supervisor’s check-in',
      barrier: 'row D: a barrier',
      other: 'row E: other words',
    },
    by: (name: string, role: string | null) =>
      role === null
        ? `written by ${name}, who has no role in the team now`
        : `written by ${name}, ${role}`,
    nobody: 'nothing says who wrote it',
    earlier: 'as it stood before a step',
    shared: 'shared with the team',
    unshared: 'not shared: nobody but whoever wrote it can read it',
    unsharedCheckIn:
      'not shared in the channel: the team’s supervisors and facilitators can read it',
    field: (field: string) => `in the field ${field}`,
    unlisted:
      'What no list finds: nicknames and initials, a first name without its capital, a description without a name, and words in which the name is misspelt.',
    third:
      'Read the page to be sent as well: their own words may name others. Colleagues’ names with what they did at work are usually left in.',
  },
};

function namedIn(count: number): string {
  if (count === 0) return 'No words of others have the name in them.';
  return count === 1
    ? 'Others’ words have the name in them in 1 place: weigh it.'
    : `Others’ words have the name in them in ${count} places: weigh them.`;
}
