/** Barriers, their themes, the vote on them, and the strands that were chosen. */
import { verbs } from './page.ts';

export const barriers = {
  barriers: {
    raise: {
      heading: 'Raise a barrier',
      intro: 'What stands in the way of doing your best work?',
      introFor: (team: string) =>
        `What stands in the way of doing your best work? It goes to ${team}.`,
      keeps: {
        'by-name': 'By name: my team sees the words and my name',
        confidential: 'Confidentially: my team sees the words, and nobody can see whose they are',
      },
      keepsShort: { 'by-name': 'By my name', confidential: 'Confidentially' },
      promise: [
        'Confidentially, nobody can see or look up who wrote it: not your manager, not us.',
        'Write it in the box and not as a chat message: Microsoft Teams keeps chat messages, under your name.',
      ],
      howThisWorks: {
        title: 'How this works',
        words:
          'The words and the week are kept, and nothing about you: no name, no time, no order. So it cannot be changed or taken back. In a small team, people may still know how you put things.',
      },
      typedInChat:
        'Microsoft Teams keeps what you typed in this chat, under your name. For a confidential barrier, type barrier by itself and write in the box that opens.',
      byNameHere:
        'Here, barriers are raised by name. To raise one confidentially, write barrier to me in a chat of your own.',
      submit: 'Raise it',
      submitByName: 'Raise it by name',
    },
    raised: {
      byName: (team: string) => `Raised for ${team}, with your name.`,
      confidential: (team: string) => `Raised for ${team}, without your name.`,
      nextByName: 'Barriers are grouped into themes, and the team votes on what to work on first.',
      nextConfidential:
        'Only the words and the week are kept. Nothing leads back to you, so it cannot be changed or taken back, and I do not repeat it here.',
    },
    heading: (team: string) => `${team}: barriers`,
    none: 'Nothing here yet. Type barrier to say what gets in the way.',
    intro: 'What stands in the way of doing our best work.',
    unthemed: 'Not in a theme yet',
    by: (name: string) => `Raised by ${name}.`,
    confidentially: 'Raised confidentially.',
    fromWall: 'From a card on the wall.',
    more: (count: number) => `And ${count} more.`,
    open: (words: string) => `Open “${words}”`,
    yours: 'Your barrier',
    yoursIntro: 'Your team sees it with your name.',
    fromWallIntro:
      'It was typed in from a card on the wall. Whoever wrote the card may want to know.',
    takenBack: 'Your barrier is taken back.',
    takenOff: 'It is taken off the wall.',
    gone: 'That barrier is not there any more.',
    actions: {
      raise: 'Raise a barrier',
      takeBack: 'Take it back',
      show: 'My team’s barriers',
      themes: 'Group into themes',
    },
  },
  themes: {
    heading: (team: string) => `${team}: themes`,
    intro: 'Choose what belongs together, and say what it is about.',
    none: 'There are no barriers yet. Themes come once somebody has raised one.',
    allThemed: 'Every barrier is in a theme.',
    grouped: (count: number, theme: string) =>
      count === 1 ? `One barrier is in ${theme} now.` : `${count} barriers are in ${theme} now.`,
    pickSome: (shown: number, all: number) =>
      `Which barriers belong together? (${shown} of ${all}; the others follow)`,
    theme: 'A theme that is there',
    noTheme: 'A new one, named below',
    newTheme: 'Or a new theme',
    newThemePlaceholder: 'For example: waiting for signatures',
    submit: 'Put them together',
    soFar: 'Themes so far',
    open: (name: string) => `Open ${name}`,
    count: (count: number) => (count === 1 ? 'One barrier' : `${count} barriers`),
    takeOutIntro: 'This is what is in the theme. Choose what does not belong here after all.',
    takeOut: 'Which ones shall I take out?',
    submitTakeOut: 'Take them out',
    takenOut: (count: number) =>
      count === 1
        ? 'One barrier is out of its theme again.'
        : `${count} barriers are out of their theme again.`,
    changedSince: 'Somebody has grouped them since. Here is how it stands now.',
    back: 'Back to themes',
  },
  vote: {
    prepareHeading: 'Open a vote',
    prepareIntro:
      'Everybody has five votes, three at most on one theme, and can change them until you close the vote. Only the totals are shown, once it has closed and if five or more have voted.',
    submitOpen: 'Open the vote',
    tooFewThemes: 'A vote needs two themes or more. Type themes to group barriers first.',
    noneYet: 'No vote is open just now. Supervisors and facilitators can open one.',
    heading: 'What shall we work on first?',
    intro: (team: string) =>
      `${team}: five votes each, three at most on one theme. You can change yours until the vote closes. Then only the totals are shown, if five or more have voted.`,
    themes: 'The themes',
    voters: (count: number) => {
      if (count === 0) return 'Nobody has voted yet.';
      return count === 1 ? 'One person has voted so far.' : `${count} people have voted so far.`;
    },
    toldChannel: 'The vote is open, and I am posting its card in your team’s channel.',
    noChannel:
      'The vote is open. I cannot write in your team’s channel myself: mention me there with the word vote, so that everyone finds it.',
    summary: 'A vote: what shall we work on first?',
    overSince: 'Another vote has been opened since.',
    opened: 'The vote is open.',
    ballotHeading: 'Your five votes',
    ballotIntro:
      'Each press counts at once, three at most on one theme, and you can change it until the vote closes. Only the totals are shown then, if five or more have voted.',
    left: (count: number, of: number) => `${count} of ${of} left`,
    give: (theme: string) => `One more for ${theme}`,
    take: (theme: string) => `One less for ${theme}`,
    cast: 'Your votes are in.',
    votes: (count: number) => {
      if (count === 0) return 'No votes';
      return count === 1 ? '1 vote' : `${count} votes`;
    },
    closeHeading: 'Close the vote?',
    closeIntro:
      'Everyone then sees the totals, and nobody can vote any more. It cannot be opened again.',
    closeUnshown: 'Nobody can vote any more then. It cannot be opened again.',
    closedHeading: 'How the vote ended',
    closedIntro: (count: number) => {
      if (count === 0) return 'Nobody voted this time.';
      return count === 1 ? 'One person voted.' : `${count} people voted.`;
    },
    saidAloudHeading: 'The vote has closed',
    /** Of fewer than five voters. */
    saidAloud: (count: number) => {
      const few = ['Nobody has', 'One person has', 'Two people have', 'Three people have'];
      const who = few[count] ?? 'Four people have';
      return `${who} voted. Below five nobody’s count is shown, so the room says it aloud and a lead sets the order.`;
    },
    actions: {
      vote: 'Vote',
      closeNow: 'Close it now',
      notYet: 'Not yet',
      show: 'Show the vote',
      open: 'Open a vote',
      another: 'Open another vote',
    },
  },
  strands: {
    heading: (team: string) => `${team}: mission strands`,
    intro: 'What the team has chosen to work on first, and the small changes for it.',
    noChanges: 'No small change for it yet.',
    moreChanges: (count: number) => `and ${count} more`,
    open: (shortId: string) => `Open ${shortId}`,
    editHeading: 'A mission strand',
    editIntro:
      'Put what stands in the way as what you want to see. Left empty, it goes by its theme.',
    named: (mission: string) => `It is called “${mission}” now.`,
    unnamed: (theme: string) => `It goes by its theme again: ${theme}.`,
    namedSince: 'Someone has changed it since. Your words are still here: save again to use them.',
    endHeading: (strand: string) => `End “${strand}”?`,
    endIntro:
      'Nothing new can be logged for it then. What answers it stays, and goes on saying so. Choosing it again after a vote takes it up again.',
    ended: (strand: string) => `“${strand}” has ended. What answers it stays.`,
    gone: 'That strand does not go on any more.',
    none: 'None yet. They come from a vote on themes: type vote to see where that stands.',
    votes: (count: number) => {
      if (count === 0) return 'Chosen without votes.';
      return count === 1 ? 'Chosen with 1 vote.' : `Chosen with ${count} votes.`;
    },
    chooseHeading: 'Choose mission strands',
    chooseIntro: 'The votes are advice. The team decides, and two or three is usually plenty.',
    ticked: {
      vote: 'Ticked to begin with: what the vote put first. Change it as you decide together.',
      strands: 'Ticked to begin with: what goes on today. Change it as you decide together.',
    },
    choice: (name: string, votes: number) =>
      `${name} (${votes === 1 ? '1 vote' : `${votes === 0 ? 'no' : votes} votes`})`,
    orderHeading: 'Set the order',
    orderIntro:
      'Fewer than five voted, so nothing is shown of it. Say aloud in the room what you want, then choose which themes become mission strands and which comes first. Two or three is usually plenty.',
    place: (nth: number) => {
      const words = ['Not now', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'];
      return words[nth] ?? `Place ${nth}`;
    },
    submit: 'Make them strands',
    chosen: 'Chosen. Small changes can start from here.',
    nothingToChoose:
      'Strands are chosen from a vote that has closed. Type vote to see where that stands.',
    actions: {
      choose: 'Choose mission strands',
      order: 'Set the order',
      show: 'Mission strands',
      logForIt: `${verbs.logChange} for it`,
      whichFirst: 'Which first?',
      change: 'Change this strand',
      end: 'End this strand',
      endNow: 'End it now',
      notYet: 'Not yet',
    },
  },

  tab: {
    barriers: {
      title: 'What gets in the way',
      intro: 'What stands in the way of doing our best work, and what we work on first.',
      none: 'Nobody has raised a barrier yet.',
      strand: 'Mission strand',
      strands: 'What we work on first: our mission strands',
      theme: 'Theme',
      votes: 'Votes',
      raised: {
        'by-name': 'It is on the wall, with your name.',
        confidential:
          'It joins the wall within a minute, together with the others raised confidentially: so nobody can see from when it comes whose it is.',
      },
      takeBackOf: (barrier: string) => `Take it back: “${barrier}”`,
      takeOut: 'Take it out',
      takeOutOf: (barrier: string) => `Take it out: “${barrier}”`,
      ticked: (count: number) => {
        if (count === 0) return 'Tick the barriers, or drag them onto a theme or in here.';
        return count === 1 ? 'One barrier is ticked.' : `${count} barriers are ticked.`;
      },
      /** The wall on paper: printed, moved by hand in a room, and typed in again. */
      paper: {
        title: 'The wall on paper',
        open: 'Type in what is on the wall',
        print: { wall: 'Print the cards', blank: 'Print blank cards' },
        printAbout:
          'Print the barriers as cards with a code, move them on a wall together, and type in how they hang. Nobody’s name is on a card.',
        printSaved: (file: string) =>
          `${file} goes to where files are saved. Open it in a browser and print it. If it is not there, Teams kept it back: please open Teams in a browser and press again.`,
        cards: {
          title: (team: string) => `${team}: cards for the wall`,
          how: 'Eight cards to a sheet. Print this page on A4 at full size (100 %), on one side, and cut along the lines. This line is not printed.',
          fileNames: { wall: 'cards', blank: 'blank cards' },
          question: 'What stands in the way of doing your best work?',
          note: 'No names of children or families, please.',
        },
        intro:
          'A line a theme: its name, a colon, then the code on each card. What was written on a blank card is typed in its own words.',
        how: [
          'Codes and words are kept apart by commas or semicolons. Words with a comma in them go between semicolons.',
          'A line without a colon is for cards that are in no theme. Cards you do not name stay where they are.',
        ],
        placeholder: 'Waiting for a yes: KBT, MFD; Two logins each day',
        check: 'Check it',
        save: 'Save the wall',
        willBe: 'This is what will be saved',
        wouldBe: 'Nearly there: this is what was read',
        couldNot: 'What could not be read',
        lookAgain: 'Please look at this again',
        newTheme: (name: string) => `${name} (a new theme)`,
        newBarrier: '(new)',
        leaves: (theme: string) => `(until now in ${theme})`,
        others: (count: number) =>
          count === 1
            ? 'One barrier is not named and stays where it is.'
            : `${count} barriers are not named and stay where they are.`,
        fromNobody:
          'What is new is kept as a card from the wall, with nobody’s name. Everybody in the room has seen it, so it is not confidential either.',
        saved: 'What was on the wall is saved.',
        noSuchCode: (code: string) =>
          `“${code}”: no card has this code. If it is a new barrier, please say it in a few more words.`,
        twice: (words: string, one: string, other: string) =>
          `“${words}” stands in two places: ${one}, and ${other}. Where does it belong?`,
        empty: (name: string) => `“${name}” has no card. A theme needs one at least.`,
        unfit: (words: string, why: string) => `“${words}”: ${why}`,
        goes: (name: string) => `“${name}” goes, because no card is left in it.`,
        alike: (one: string, other: string) =>
          `“${one}” and “${other}” are nearly the same. If they are one theme, please give them one name.`,
      },
      changeOf: (strand: string) => `Change this strand: “${strand}”`,
      endOf: (strand: string) => `End this strand: “${strand}”`,
    },
  },
};
