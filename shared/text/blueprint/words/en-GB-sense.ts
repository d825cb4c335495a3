/** The words of making sense together: putting in, sorting, and saying what is going on. */

import type { BarrierKeeping } from '../../../domain/barriers/barriers.ts';
import type { Hint } from '../../../domain/gathered/gathered.ts';
import type { Since } from '../../../domain/sensemaking/evidence.ts';
import type { NextStep } from '../../../domain/sensemaking/next-step.ts';
import type { Layer, Side } from '../../../domain/sensemaking/sense.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

const things = (count: number) => (count === 1 ? 'one thing' : `${count} things`);
const Things = (count: number) => (count === 1 ? 'One thing' : `${count} things`);

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
    'draw-up': 'Every theme says what is going on. You can draw up what you want to do about it.',
  } satisfies Words<NextStep>,
  putIn: {
    title: 'Put these in',
    button: 'Put these in',
    waiting: (waiting: number, there: number) =>
      there === 0
        ? `${Things(waiting)} to make sense of together, once they are put in.`
        : `${Things(waiting)} came since, or were put otherwise.`,
    whatHappens:
      'They are copied as they stand now, without anybody’s name, so that everybody can sort them. What you leave out stays out.',
    whoCan: 'A supervisor or facilitator of the team puts them in.',
    allIn: (day: string | null) =>
      day === null ? 'All of it is left out.' : `All of it is in. It was last put in on ${day}.`,
    done: (count: number) => `${Things(count)} are in.`,
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
    } satisfies Words<Exclude<Since, 'new' | 'in'>>,
    leaveOut: 'Leave out',
    letIn: 'Let in again',
    leaveOutOf: (words: string) => `Leave out: ${words}`,
    letInOf: (words: string) => `Let in again: ${words}`,
    leftOut: 'It is left out, and its words are gone from there.',
    isLetIn: 'It comes in with what is put in next.',
  },
  sort: {
    title: 'What helps, and what gets in the way?',
    intro:
      'Each thing hangs where it was found; drag it, or move it with its button, to where you think it belongs. Tick what goes together and give it a name. The last move stands, and nothing is lost.',
    none: 'Nothing is put in yet. A supervisor or facilitator does that under What we learned.',
    sides: {
      enabler: 'Helps',
      barrier: 'Gets in the way',
      both: 'Both, or not sure',
    } satisfies Words<Side>,
    unplaced: (count: number) => `Hangs nowhere yet (${count})`,
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
        count === 1
          ? 'One thing is ticked. What is it about?'
          : `${count} things are ticked. What are they about?`,
      placeholder: 'For example: protected time',
      side: 'Where does it hang?',
      button: 'Put them together',
      done: (name: string, count: number) => `${name} is a theme now, with ${things(count)}.`,
    },
  },
  theme: {
    say: 'Say what is going on',
    sayOf: (name: string) => `Say what is going on: ${name}`,
    drop: 'Take the theme away',
    dropOf: (name: string) => `Take the theme away: ${name}`,
    dropped: (name: string) => `${name} is no theme any more. What was in it hangs on its side.`,
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
    changedSince: 'Somebody has put it otherwise since. Save once more to have yours instead.',
    form: {
      intro: 'Anybody may put it better. Earlier words are kept.',
      saved: (name: string) => `What is going on in ${name} is kept.`,
      standsNow: (words: string) => `It says now: ${words}`,
    },
  },
};
