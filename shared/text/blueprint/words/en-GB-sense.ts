/** The words of making sense together: putting in, sorting, and saying what is going on. */

import type { BarrierKeeping } from '../../../domain/barriers/barriers.ts';
import type { Hint } from '../../../domain/gathered/gathered.ts';
import type { Since } from '../../../domain/sensemaking/evidence.ts';
import type { WallStep } from '../../../domain/sensemaking/next-step.ts';
import type { Share } from '../../../domain/sensemaking/rang.ts';
import type { RingAnswer } from '../../../domain/sensemaking/rings.ts';
import type { Layer, Side } from '../../../domain/sensemaking/sense.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const things = (count: number) => (count === 1 ? 'one thing' : `${count} things`);
const Things = (count: number) => (count === 1 ? 'One thing' : `${count} things`);

/** `all`: with what other teams put in. */
const areIn = (own: number, all: number) => {
  const ours = own === 1 ? 'Your team’s one thing is in' : `All ${own} things of your team are in`;
  return own === all ? `${ours}.` : `${ours}. With the other teams’, there are ${all}.`;
};

export const sense = {
  partsLabel: 'Parts of the blueprint',
  parts: {
    gather: 'What we learned',
    sort: 'Sort and name',
    'draw-up': 'Draw up',
    print: 'The blueprint',
  },
  /** One sentence, so that it goes on with nobody driving. */
  next: {
    sort: 'Next: hang what hangs nowhere yet where you think it belongs.',
    name: 'Next: tick what goes together, and say what it is about.',
    'say-what-is-going-on': 'Next: say for each theme what you think is going on.',
    'ring-true':
      'Next: ask whether what is said of the themes rings true. Whoever looks after the blueprint opens that, below.',
    ringing: 'Now: say of each theme whether it is true for us.',
    choose:
      'Next: vote on which themes to begin with. Whoever looks after the blueprint opens that, below.',
    voting: 'Now: give your five votes to the themes to begin with.',
    'draw-up': 'Every theme says what is going on. You can draw up what you want to do about it.',
  } satisfies Words<WallStep>,
  /** The way to what the sentence is about. */
  goTo: (title: string) => `Go to “${title}”`,
  /** Although every theme says what is going on. */
  loose: {
    count: (count: number) => `${Things(count)} ${count === 1 ? 'is' : 'are'} in no theme yet.`,
    see: 'See what is in none',
  },
  toSee: {
    title: 'What came of asking everybody:',
    rang: 'what rang true',
    voted: 'how the vote came out',
  },
  putIn: {
    title: 'Put these in',
    button: 'Put these in',
    waiting: (waiting: number, there: number) =>
      there === 0
        ? `${Things(waiting)} to make sense of together, once they are put in.`
        : `${Things(waiting)} came since, or ${waiting === 1 ? 'was' : 'were'} put otherwise.`,
    whatHappens:
      'They are copied as they stand now, without anybody’s name, so that everybody in it can sort them: your team, every team that draws the blueprint up with you, and whoever is named for it. What you leave out stays out.',
    whoCan: 'A supervisor or facilitator of the team puts them in.',
    allIn: (day: string, own: number, all: number) =>
      `${areIn(own, all)} It was last put in on ${day}.`,
    allOut: 'All of it is left out.',
    leftOut: (count: number) => `${count} left out.`,
    /** Once there is one, and something is left out. */
    editionKeeps: 'An edition that was made keeps what it says.',
    /** Told in Grow, and not for outside the team. */
    keptInTeam: (ids: readonly string[]) =>
      `Something that ${list(ids)} taught is kept in the team, and goes into no blueprint. The Learning view has it, and can let it be told outside.`,
    done: (own: number, all: number) => areIn(own, all),
  },
  reflect: {
    title: 'What helped, and what got in the way?',
    hints: {
      enabler: 'It helped',
      barrier: 'It got in the way',
    } satisfies Words<Hint>,
    keeps: {
      'by-name': 'By name: everybody here sees the words and my name',
      confidential: 'Confidentially: everybody sees the words, and nobody can see whose they are',
    } satisfies Words<BarrierKeeping>,
    howThisWorks: {
      title: 'How this works',
      words:
        'It hangs on the wall with what was put in, for everybody who makes sense of it. Said confidentially, the words and the week are kept, and nothing about you: no name, no time, no order. So it cannot be changed or taken back. In a small team, people may still know how you put things.',
    },
    /** On the tab alone. */
    whileYouType:
      'While you type, your browser keeps your words in case this page is loaded again. It lets go of them once they are said, once the box is empty, and at once when you choose confidentially.',
    submit: 'Say it',
    said: {
      'by-name': 'It is said, with your name.',
      confidential:
        'It is said, without your name. It joins the wall within a minute, with what others said.',
    } satisfies Words<BarrierKeeping>,
    all: 'What people said',
    by: (name: string) => `Said by ${name}`,
    confidentially: 'Said confidentially',
    takeBack: 'Take it back',
    takeBackOf: (words: string) => `Take back: ${words}`,
    takenBack: 'It is taken back.',
  },
  item: {
    states: {
      'put-otherwise': 'Put otherwise since',
      withheld: 'Left out',
      'withheld-and-in': 'Left out, and still on the wall',
    } satisfies Words<Exclude<Since, 'new' | 'in'>>,
    /** For whoever may not: it is for whoever logged the change. */
    withheldByAuthor: 'Left out. Only whoever logged it can let it in again.',
    /** Put in elsewhere before it was left out here. */
    stillIn: (programme: string) => `Left out here, and still in ${programme}.`,
    takeOutAbove: 'It can be taken out there, above.',
    leaveOut: 'Leave out',
    takeOff: 'Take it off the wall',
    takeOffOf: (words: string) => `Take it off the wall: ${words}`,
    letIn: 'Let in again',
    leaveOutOf: (words: string) => `Leave out: ${words}`,
    letInOf: (words: string) => `Let in again: ${words}`,
    withheldWithChange: (id: string) => `Left out, with all that comes of ${id}`,
    leaveAllOut: (id: string) => `Leave all of ${id} out`,
    letAllIn: (id: string) => `Let all of ${id} in again`,
    allLeftOut: (id: string) =>
      `All of ${id} is left out, with what comes of it later, until it is let in again.`,
    leftOut: 'It is left out. It is on no wall, and stays off until it is let in again.',
    isLetIn: 'It comes in with what is put in next.',
  },
  sort: {
    title: 'What helps, and what gets in the way?',
    intro:
      'Each thing hangs where it was found; drag it, or move it with its button, to where you think it belongs. Tick what goes together and give it a name. The last move stands, and nothing is lost.',
    none: 'Nothing is put in yet. A supervisor or facilitator does that under What we learned.',
    /** For whoever is in none of its teams. */
    noneOfTeams: 'Nothing is put in yet. The teams’ supervisors and facilitators do that.',
    sides: {
      enabler: 'Helps',
      barrier: 'Gets in the way',
      both: 'Both, or not sure',
    } satisfies Words<Side>,
    unplaced: (count: number) => `Hangs nowhere yet (${count})`,
    inNoTheme: (count: number) => `In no theme yet (${count})`,
    emptySide: 'Nothing hangs here yet.',
    moveOf: (words: string) => `Move: ${words}`,
    themesToMoveTo: 'Into a theme',
    offTheWall: 'Off the wall',
    placedOn: (side: string) => `It hangs under ${side} now.`,
    placedIn: (theme: string, count: number) => `It is in ${theme} now, with ${things(count)}.`,
    takenOff: 'It hangs nowhere now.',
    themeGone: 'That theme is not there any more. Here is how the wall stands now.',
    begin: {
      ticked: (count: number) =>
        count === 1 ? 'One thing is ticked.' : `${count} things are ticked.`,
      placeholder: 'For example: protected time',
      side: 'Where does it hang?',
      button: 'Put them together',
      done: (name: string, count: number) => `${name} is a theme now, with ${things(count)}.`,
    },
  },
  rings: {
    title: 'Does it ring true?',
    intro:
      'Before anybody votes: everybody says of each theme whether what is said there is true for us. It takes ten minutes, and nobody sees who said what.',
    whoCan: 'Whoever looks after the blueprint opens it.',
    byHand:
      'You are fewer than five, so nobody’s answer would stay secret: read each theme aloud, and talk about those that are not true for somebody.',
    open: 'Ask everybody',
    again: 'Ask everybody once more',
    opened: 'It is open: everybody can say what is true for them.',
    how: 'Each press counts at once, and you can change it until it is closed. Leave out what you do not want to answer. Until then your answers are kept with your name, where nobody can see them. When it is closed they are deleted, and only what they come to is shown, from five answers on.',
    /** Described since it was opened. */
    newer: (count: number) =>
      count === 1
        ? 'One theme is newer than this: it is not asked about.'
        : `${count} themes are newer than this: they are not asked about.`,
    onWall: 'Everybody answers for themselves, on their own phone or laptop, under Sort and name.',
    said: (theme: string) => `What you say of ${theme} counts.`,
    answers: {
      'true-for-us': 'True for us',
      'not-for-us': 'Not for us',
      'cannot-say': 'Can’t say',
    } satisfies Words<RingAnswer>,
    answered: (count: number, people: number) =>
      count === 0 ? 'Nobody has answered yet.' : `${count} of ${people} have answered.`,
    close: 'Close it',
    closeNow: 'Close it now',
    closeAsk: (count: number, isShown: boolean) =>
      isShown
        ? `${count} have answered. Nobody can answer any more then, and what may be shown is shown to everybody.`
        : `${count === 0 ? 'Nobody has' : `Only ${count} ${count === 1 ? 'has' : 'have'}`} answered. Below five answers nothing is shown of a theme, so you would say it aloud.`,
    closed: 'It is closed.',
    commonGround: 'Common ground',
    commonGroundAbout: 'Three in four of those who answered, or more, say that it is true for us.',
    noCommonGround: 'None of the themes, this time. That is worth talking about as well.',
    worthTalking: 'Worth talking about',
    worthTalkingAbout: 'Here people see it in different ways. What is it that each of you sees?',
    isCommonGround: 'Common ground',
    shares: {
      most: 'most of',
      'half-or-more': 'half or more of',
      fewer: 'fewer than half of',
    } satisfies Words<Share>,
    rang: (share: string, answers: number) => `True for us: ${share} the ${answers} who answered.`,
    isEarlier: (day: string) =>
      `As it was on ${day}: fewer than five said otherwise this time, so nothing new is shown.`,
    unshown: (themes: string) =>
      `Nothing is shown of ${themes}: too few answered, or too few said anything else than of what stood there before. Say it aloud.`,
    notAsked: (themes: string) => `Put otherwise since, or new: ${themes}.`,
  },
  choose: {
    title: 'Which shall we begin with?',
    intro:
      'Everybody has five votes, three at most on one theme. Nobody sees who voted for what, and the totals are advice: you draw up what you agree on.',
    whoCan: 'Whoever looks after the blueprint opens the vote.',
    byHand:
      'You are fewer than five, so nobody’s votes would stay secret: say aloud which themes matter most to you, and draw those up first.',
  },
  /** The wall on paper: printed, moved by hand in a room, and typed in again. */
  paper: {
    title: 'The wall on paper',
    open: 'Type in what is on the wall',
    print: { wall: 'Print the cards', blank: 'Print blank cards' },
    printAbout:
      'Print what was put in as cards with a code, move them on a wall together away from screens, and type in how they hang. Blank cards are for the names of themes. Nobody’s name is on a card.',
    cards: {
      title: (name: string) => `${name}: cards to make sense of`,
      how: 'Eight cards to a sheet. Print this page on A4 at full size (100 %), on one side, and cut along the lines. Of very long words the beginning is printed. This line is not printed.',
      fileNames: { wall: 'sense cards', blank: 'blank theme cards' },
      question: 'A theme: what do we call what hangs beneath it?',
      note: 'Three to six words. No names of children or families, please.',
    },
    intro: 'A line a theme: its name, a colon, then the code on each card that hangs with it.',
    how: [
      'Codes are kept apart by commas. A theme that is not there yet is named, and is on the side where most of its cards hang.',
      'A line without a colon is for cards that are in no theme. Cards you do not name stay where they are.',
    ],
    placeholder: 'Protected time: KBT, MFD, QRS',
    willBe: 'This is what will be saved',
    wouldBe: 'Nearly there: this is what was read',
    onSide: (theme: string, side: string) => `${theme} (a new theme, under “${side}”)`,
    others: (count: number) =>
      count === 1
        ? 'One thing is not named and stays where it is.'
        : `${count} things are not named and stay where they are.`,
    saved: 'What was on the wall is saved.',
    problems: {
      noSuchCode: (code: string) => `“${code}”: no card has this code.`,
      twice: (words: string, one: string, other: string) =>
        `${words} stands in two places: ${one}, and ${other}. Where does it belong?`,
      empty: (name: string) => `“${name}” has no card. A theme needs one at least.`,
    },
    onNoCard: (words: string) =>
      `“${words}” is on no card. What is new goes in first. The short way is to say it under What we learned, where it asks what helped and what got in the way: it hangs here within a minute. Or tell it in Grow or raise it as a barrier, and have it put in.`,
    unfit: (words: string, why: string) => `“${words}”: ${why}`,
    alike: (one: string, other: string) =>
      `“${one}” and “${other}” are nearly the same. If they are one theme, please give them one name.`,
  },
  theme: {
    say: 'Say what is going on',
    sayOf: (name: string) => `Say what is going on: ${name}`,
    drop: 'Take the theme away',
    dropOf: (name: string) => `Take the theme away: ${name}`,
    dropIntro:
      'Everybody loses the theme: its name, and what is said to be going on. What hangs in it stays on its side, and pillars drawn up from it no longer lead back to it.',
    dropped: (name: string) => `${name} is no theme any more. What was in it hangs on its side.`,
    showAll: (count: number) => `Show all ${count}`,
    showAllOf: (count: number, name: string) => `Show all ${count}: ${name}`,
    showFew: 'Show fewer',
    showFewOf: (name: string) => `Show fewer: ${name}`,
    notYetSaid: 'Nobody has said yet what is going on.',
    keptByIs: (words: string) => `What keeps it that way: ${words}`,
    liesIn: (layers: string) => `Where that lies: ${layers}`,
    liesLabel: 'Where does that lie?',
    layers: {
      structure: 'Structures',
      process: 'Processes',
      culture: 'Culture',
    } satisfies Words<Layer>,
    statementPlaceholder: 'For example: an hour that nobody can book is an hour families get',
    keptByPlaceholder: 'For example: diaries are open to everybody by default',
    changedSince:
      'Somebody has put it otherwise since you began. What you typed is still here, and where their words are others, they stand below the box. Save once more to have yours.',
    form: {
      intro: 'Anybody may put it better. Earlier words are kept.',
      saved: (name: string) => `What is going on in ${name} is kept.`,
    },
  },
};
