/** The journey, which the page opens on, and what moved in a month. */
import type { Deed } from '../../domain/journey/crescendo/by-month.ts';
import { list, possessive, type Words } from './phrases.ts';

export const journey = {
  stageCard: {
    questions: {
      mission:
        'What small thing could be different, so that there is more time with children and families?',
      develop: 'Which idea is worth a plan, and what would success look like?',
      influence: 'Who needs to be on board, and what would win them over?',
      grow: 'What happened when we tried it, and what did we learn?',
    },
  },
  /** A month of the team. */
  digest: {
    heading: (team: string, month: string) => `${team} in ${month}`,
    nothingMoved: 'Nothing moved, and that’s fine.',
    moved: (counts: readonly string[]) =>
      `${list(counts).replace(/^./, (letter) => letter.toUpperCase())}.`,
    counts: {
      keep: (count: number) => (count === 1 ? 'one change is kept' : `${count} changes are kept`),
      adapt: (count: number) =>
        count === 1 ? 'one is being adapted' : `${count} are being adapted`,
      stop: (count: number) =>
        count === 1 ? 'one was stopped with learning' : `${count} were stopped with learning`,
      tried: (count: number) =>
        count === 1 ? 'one came to be tried' : `${count} came to be tried`,
      'went-on': (count: number) =>
        count === 1 ? 'one went on to its next stage' : `${count} went on to their next stage`,
      logged: (count: number) => (count === 1 ? 'one new idea' : `${count} new ideas`),
    } satisfies Record<Deed, (count: number) => string>,
    deeds: {
      keep: 'Kept',
      adapt: 'Being adapted',
      stop: 'Stopped, with learning',
      tried: 'Being tried',
      'went-on': 'Went on to its next stage',
      logged: 'New idea',
    } satisfies Words<Deed>,
    more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    learned: 'Learned',
    closing: 'Every small change can go on from where it is.',
  },

  tab: {
    crescendo: {
      title: 'Our journey',
      intro:
        'Each note is a small change. It stands on the day it was logged, on the line of the stage it is in now.',
      listIntro:
        'Each note is a small change, in the week it was logged. Its shape says which stage it is in now.',
      pictureOf: (notes: number) =>
        `The journey as a picture: ${notes === 1 ? '1 note' : `${notes} notes`}. The arrow keys lead from note to note, Enter opens one. It is there as a table, too.`,
      play: 'Play it',
      stop: 'Stop',
      hint: 'Point at a note, or go to it with the arrow keys, to see its way.',
      week: (week: number) => `Week ${week}`,
      weekHeading: 'Week',
      weekOrMonth: 'Week or month',
      before: 'Before week 1',
      after: (weeks: number) => `After week ${weeks}`,
      month: (month: string, year: string) => `${month} ${year}`,
      restOf: (month: string, weeks: number) => `${month}, after week ${weeks}`,
      months: (weeks: number) => `Month by month since the ${weeks} weeks`,
      monthMove: (id: string, title: string, deed: string) => `${id} ${title}: ${deed}`,
      monthLearned: (words: string, id: string) => `Learned: “${words}” ${id}`,
      now: 'now',
      toCome: 'to come',
      workshop: (n: number) => `Workshop ${n}`,
      monthsLater: (months: number) => `${months} months`,
      paused: (weeks: number, days: number) => {
        const [count, unit] = weeks > 0 ? [weeks, 'week'] : [days, 'day'];
        return `Paused ${count} ${unit}${count === 1 ? '' : 's'}`;
      },
      pausedSince: (day: string) => `Paused since ${day}`,
      nothingYet: 'No notes yet. The first could be yours.',
      begins: (day: string) => `Week 1 begins on ${day}. The first note could be yours.`,
      resting: 'The team is having a rest. Everything stays as it is, and the weeks wait.',
      noteName: (way: string, title: string) => `${way}. ${title}`,
      logged: (id: string, day: string) => `${id}: logged ${day}`,
      cameTo: (stage: string, day: string) => `${stage} ${day}`,
      go: (go: number) => `go ${go}`,
      way: (steps: readonly string[]) => steps.join(', '),
      crowd: (count: number) => (count > 99 ? '99+' : `+${count}`),
      crowdName: (count: number, week: string) =>
        `${count} changes of ${week.charAt(0).toLowerCase()}${week.slice(1)}`,
      strands: 'Show the notes of a strand',
      showTable: 'Show as a table',
      hideTable: 'Hide the table',
      table: {
        caption: 'The journey as a table',
        change: 'Change',
        stage: 'Stage',
        since: 'Since',
        decision: 'Decision',
        undecided: '–',
      },
      moments: {
        title: 'Moments',
        'strands-chosen': () => 'Strands were chosen',
        yes: (id: string) => `A yes for ${id}`,
        on: (day: string, words: string) => `${day}: ${words}`,
      },
      key: {
        title: 'How to read it',
        mission: 'Mission',
        develop: 'Develop',
        influence: 'Influence',
        grow: 'Grow',
        keep: 'kept',
        adapt: 'adapted',
        stop: 'stopped, and learned',
        blueprint: 'for the blueprint',
        yes: 'somebody said yes',
        strands: 'strands were chosen',
      },
      sentences: {
        moved: 'What moved',
        learned: 'What we learned',
        help: 'Could do with a hand',
        move: {
          'went-on': (id: string, stage: string) => `${id} went on to ${stage}`,
          'went-back': (id: string, stage: string) => `${id} went back to ${stage}`,
          keep: (id: string) => `${id} was kept`,
          adapt: (id: string) => `${id} is being adapted`,
          stop: (id: string) => `${id} was stopped, having taught us something`,
        },
        allMoved: (moves: readonly string[]) => `${list(moves)}.`,
        more: (count: number) => (count === 1 ? '1 more moved' : `${count} more moved`),
        nothingMoved: 'Nothing moved this week, and that’s fine.',
        quoted: (words: string, id: string) => `“${words}” ${id}`,
        nothingLearned: 'What is learned in Grow is quoted here. Stopped counts as much as kept.',
        one: (title: string, reason: string) => `${title} could do with a hand: ${reason}.`,
        awaited: (name: string) => `${possessive(name)} yes is awaited`,
        several: (titles: readonly string[], count: string) =>
          titles.length === 0
            ? `${count} could do with a hand.`
            : `${count} could do with a hand: ${list(titles)}.`,
        severalChanges: (count: number) => `${count} changes`,
        'nobody-to-win': (title: string) =>
          `Nothing waits for a hand just now. Nobody is named yet who needs to be on board for ${title}.`,
        'no-strand': 'Choosing our first strand could do with a hand.',
        noHelp: 'Nothing asks for a hand just now.',
      },
    },
  },
};
