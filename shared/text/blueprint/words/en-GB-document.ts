/** The words of the local blueprint as a document. Apart from the others: only whoever opens it needs them. */
import type { CheckedPart } from '../../../domain/blueprint/check-before-export.ts';
import type { ExperimentState, WayToSee } from '../../../domain/blueprint/experiment.ts';
import type { Share } from '../../../domain/sensemaking/rang.ts';
import type { Layer, Side } from '../../../domain/sensemaking/sense.ts';
import type { Decision, TimeUse } from '../../../domain/small-change/content/learning.ts';
import { editionWords } from './en-GB-editions.ts';

/** Each of them has its words: a name without is a type error here. */
type Words<Name extends string> = Readonly<Record<Name, string>>;

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function count(number: number, one: string, several: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${several}`;
}

function were(number: number, became: string): readonly string[] {
  if (number === 0) return [];
  return [number === 1 ? `1 was ${became}` : `${number} were ${became}`];
}

/** Editions of earlier times do not say whose an answer is. */
function answered(answer: string, day: string, because: string | null, by?: string): string {
  const said = by === undefined ? `${answer}, on ${day}` : `${answer}, says ${by} on ${day}`;
  return because === null ? `${said}.` : `${said}: ${because}`;
}

export const documentWords = {
  title: 'Local blueprint',
  fullTitle: (council: string) => `Local blueprint – ${council}`,
  draftOf: (day: string) => `Draft of ${day}`,
  edition: {
    of: (n: number, day: string) => `Edition ${n}, ${day}`,
    /** The first digits of what its words come to when they are reckoned together. */
    digest: (digits: string) =>
      `Its check number is ${digits}. It covers all that the blueprint says but people’s names and the signatures: two copies with the same number say the same but for those.`,
    isNotWhole:
      'A name has been taken out of it since, for somebody who asked to be forgotten, so its check number is that of the words before.',
    signed: (name: string, day: string) => `Signed by ${name} on ${day}`,
  },
  madeBy: (teams: readonly string[]) => `Made by ${list(teams)}`,
  contents: 'Contents',
  notes: 'Where it comes from',
  backTo: (n: number) => `Back to what footnote ${n} is to`,
  pages: { before: 'Page', between: 'of' },
  quote: (words: string) => `“${words}”`,
  /** In a cell of a table about which nothing was said. */
  nothing: '–',

  onAPage: {
    heading: 'Our blueprint on a page',
    pillars: 'Our pillars, and what we try in each',
    more: (number: number) =>
      number === 1
        ? 'One more stands under “Experiments”.'
        : `${number} more stand under “Experiments”.`,
    reviews: 'What we look at next',
    review: (experiment: string, day: string) => `${experiment}: ${day}`,
  },

  how: {
    heading: 'How we got here',
    teams: (names: readonly string[], weeks: number) =>
      weeks === 0
        ? `${list(names)} looked for small things that could be different.`
        : `${list(names)} spent ${names.length > 1 && weeks > 1 ? 'up to ' : ''}${count(weeks, 'week', 'weeks')} looking for small things that could be different, trying them, and learning.`,
    workshops: (days: readonly string[]) =>
      days.length === 1
        ? `There was a workshop on ${list(days)}.`
        : `There were workshops on ${list(days)}.`,
    logged: (number: number) =>
      number === 1 ? 'One small change was logged.' : `${number} small changes were logged.`,
    told: (kept: number, adapted: number, stopped: number) =>
      [
        `So far ${list([...were(kept, 'kept'), ...were(adapted, 'adapted'), ...were(stopped, 'stopped')])}.`,
        ...(stopped === 0 ? [] : ['Stopped counts as much as kept, because it taught us as much.']),
      ].join(' '),
    putIn: (things: number, themes: number) =>
      [
        `What was learned was then put together: ${count(things, 'thing', 'things')}, with nobody’s name.`,
        ...(themes === 0
          ? []
          : [
              `We sorted it into what helps, what gets in the way, and both, and gave ${count(themes, 'theme', 'themes')} a name.`,
            ]),
      ].join(' '),
  },

  wanted: {
    heading: 'What we want',
    vision: 'Our vision:',
    values: 'Our values',
    heads: { value: 'Value', opposite: 'What it looks like when it is missing' },
  },

  learned: {
    heading: 'What we learned about how our system works',
    sides: {
      enabler: 'What helps',
      barrier: 'What gets in the way',
      both: 'Both, or not sure',
    } satisfies Words<Side>,
    rangTrue: 'Rang true:',
    /** Never of fewer than five. */
    shares: {
      most: 'most of',
      'half-or-more': 'half or more of',
      fewer: 'fewer than half of',
    } satisfies Words<Share>,
    rang: (share: string, answers: number) => `for ${share} the ${answers} who answered.`,
    keptBy: 'What keeps it that way:',
    lies: 'Where it lies:',
    layers: (names: readonly string[]) => `${list(names)}.`,
    layer: {
      structure: 'structures',
      process: 'processes',
      culture: 'culture',
    } satisfies Words<Layer>,
    said: 'In people’s own words:',
    things: (number: number) => `It holds ${count(number, 'thing', 'things')} that people put in.`,
  },

  pillars: {
    heading: 'Pillars',
    none: 'There are no pillars yet. A pillar names one area we want to be different, and is drawn up from what we learned once it has been sorted and given a name.',
    title: (n: number, title: string) => `Pillar ${n}: ${title}`,
    from: (themes: readonly string[]) =>
      `It answers what we learned about ${list(themes.map((each) => `“${each}”`))}.`,
    different: 'What would be different for children, families and us:',
    needs: 'What it needs',
    heads: {
      structure: 'Structures',
      process: 'Processes',
      culture: 'Culture',
    } satisfies Words<Layer>,
    commitment: 'A commitment:',
    by: (words: string, name: string, day: string) => `“${words}” ${name}, ${day}`,
    experiments: 'What we try for it',
  },

  experiments: {
    heading: 'Experiments',
    none: 'There are no experiments yet. An experiment is one thing we try for a pillar, with what we believe will come of it and a day on which we look at it together.',
    heads: { question: 'The question', answer: 'Our answer' },
    about: (experiment: string) => `About ${experiment}`,
    rows: {
      believe: 'What do we believe?',
      tryFirst: 'What do we try first?',
      safeguard: 'What would make us stop early?',
      owner: 'Who looks after it?',
      signals: 'What shows us whether it works?',
      reviewOn: 'When do we look at it together?',
      from: 'What does it begin with?',
      triedBy: 'Who tries it?',
      wantedBy: 'Who would like to try it?',
      pillar: 'Which pillar is it for?',
      status: 'Where does it stand?',
    },
    ifWe: 'If we',
    thenWe: 'then we see',
    because: 'because',
    seenBy: {
      'a-story': 'a story',
      'a-count': 'a count',
      'the-pulse': 'the pulse',
      'what-families-say': 'what families say',
    } satisfies Words<WayToSee>,
    signal: (words: string, how: string, where: string | null) =>
      where === null ? `${words} (${how})` : `${words} (${how}, ${where})`,
    tried: (team: string, change: string) => `${team} (${change})`,
    onceResumed: 'Once it is taken up again.',
    nobody: 'Nobody yet',
    statuses: {
      proposed: 'Not started yet',
      running: 'Under way',
      resting: 'Resting',
      ended: 'Ended',
    } satisfies Words<ExperimentState>,
    cycles: 'Cycles so far',
    cycleHeads: {
      n: 'Cycle',
      when: 'From and until',
      happened: 'What happened',
      learned: 'What we learned',
      decision: 'What we decided',
    },
    understood: 'What we understand now:',
    surprised: 'What surprised us:',
    when: (from: string, until: string | null) =>
      until === null ? `Since ${from}` : `${from} to ${until}`,
  },

  asked: {
    heading: 'What we ask',
    heads: {
      of: 'Of whom',
      what: 'What',
      pillar: 'For which pillar',
      answer: 'Answer so far',
    },
    whole: 'For all of them',
    unanswered: 'None yet',
    answers: {
      yes: (day: string, because: string | null, by?: string) => answered('Yes', day, because, by),
      'not-yet': (day: string, because: string | null, by?: string) =>
        answered('Not yet', day, because, by),
    },
    law: 'What needs a change in law or national rules',
    lawAbout: 'This is beyond what our council can give.',
  },

  changed: {
    heading: 'What we changed already',
    heads: {
      change: 'Small change',
      team: 'Team',
      what: 'What it was',
      learned: 'What we learned',
      decision: 'What became of it',
    },
    decided: { keep: 'Kept', adapt: 'Adapted', stop: 'Stopped' } satisfies Words<Decision>,
    time: 'Time given back',
    timeAbout: (changes: number) =>
      `From ${count(changes, 'small change', 'small changes')}, as time a week. Time given back is not all time with families; the table says where it went.`,
    timeHeads: { use: 'Where it went', measured: 'Measured', estimated: 'Estimated' },
    uses: {
      'direct-work': 'Direct work with children and families',
      'other-work': 'Other work',
      absorbed: 'Absorbed by the day',
    } satisfies Words<TimeUse>,
  },

  goOn: {
    heading: 'How we keep learning',
    review: (day: string) => day,
    reviewSince: (day: string) => `${day}, not looked at yet`,
    reviews: 'When we look at our experiments together',
    heads: { experiment: 'Experiment', title: 'What we try', on: 'Day', owner: 'Looked after by' },
    about:
      'On these days we ask what happened and what we learned, and then keep it, adapt it or stop it. None of the three is better than the others.',
    isEdition:
      'This edition stays as it was put to the council. The draft goes on beside it, in the Blueprint view of Small Changes, and the next edition is made of that.',
    alter:
      'This document is made anew from the Blueprint view of Small Changes whenever somebody asks for it. To change what it says, go there: anybody in one of its teams can, and whoever is named for it.',
  },

  agreed: {
    heading: 'Agreed by',
    none: 'Nobody has signed it yet.',
    heads: { name: 'Name', as: 'Signed as', on: 'Day', words: 'In their words' },
    onPaper: 'Signed on paper',
    lines: Array.from({ length: 3 }, () => 'Name, signature and day: ………………………………………………'),
  },

  sources: {
    heading: 'Where everything comes from',
    about: 'Everything that was put in, and where it went.',
    heads: {
      words: 'What was said',
      kind: 'What it is',
      source: 'Where it comes from',
      theme: 'Theme',
      pillar: 'Pillar',
      experiment: 'Experiment',
    },
    /** A source in a few words, with its team where there are several. */
    ofTeam: (source: string, team: string) => `${source} · ${team}`,
    barriers: (theme: string) => `Barriers under “${theme}”`,
    tries: (change: string, experiment: string) => `${change} (tries ${experiment})`,
    /** Of what was said for it, by name or confidentially: nobody’s name is in the document. */
    reflection: 'Said when we made sense of it',
    unnamed: 'Barriers whose theme looked like data about a family',
    theme: (name: string, side: string) => `${name} (${side})`,
  },

  leftOut: {
    heading: 'What this document leaves out',
    lines: [
      'Names. Only whoever looks after an experiment, gave a commitment, answered what is asked or signed is named: they agreed to that when they did so.',
      'Who raised what. A barrier that was raised confidentially is only counted, under its theme.',
      'Answers of fewer than five people.',
      'What a team keeps to itself, what was said in check-ins, and thanks that were not shared.',
      'Anything that looks like data about a child or a family.',
    ],
  },

  glossary: {
    heading: 'Words we use',
    terms: [
      {
        term: 'Small change:',
        words:
          'something that keeps people from their best work, or would help them, and that a team can try to do differently.',
      },
      {
        term: 'Barrier:',
        words: 'something that gets in the way, in the words of whoever raised it.',
      },
      { term: 'Theme:', words: 'what several things have in common.' },
      { term: 'Pillar:', words: 'an area we want to be different, put as what we want.' },
      {
        term: 'Experiment:',
        words: 'one thing we try for a pillar, to learn whether what we believe about it is so.',
      },
      { term: 'Cycle:', words: 'one time of trying, and of telling what happened.' },
      {
        term: 'Signal:',
        words: 'what we watch to see whether it works. It is watched, and nobody aims for it.',
      },
      {
        term: 'Keep, adapt, stop:',
        words: 'the three ways a try can end. Each of them is a good one.',
      },
    ],
  },

  editions: editionWords,

  file: {
    name: 'local blueprint',
    save: 'Save as a Word file',
    print: 'Print',
    /** Within Teams, which does not print its tabs. */
    printFile: 'To print it, print that file: Teams does not print its tabs.',
    saved: (name: string) =>
      `${name} has been saved, unless your Teams does not let a tab save files. If it is not there, open the app in a browser and try again.`,
  },

  /** Before a file or an edition is made, its words are looked through once more. */
  refused: {
    notMade: {
      file: 'The file has not been made.',
      edition: 'The edition has not been made.',
    },
    caseData: (notMade: string, places: readonly string[]) =>
      `${notMade} This looks as if it holds data about a child or a family: ${list(places)}. Please put it another way, and then try again.`,
    concern: (notMade: string, places: readonly string[]) =>
      `${notMade} This looks as if it tells of somebody at risk, or of wrongdoing, which belongs with people who can act on it now: ${list(places)}. Please put it another way here, and then try again.`,
    places: {
      vision: 'the vision',
      value: (n: number, part: string) => `value ${n}, ${part}`,
      ask: (n: number, part: string) => `what we ask, line ${n}, ${part}`,
      theme: (name: string, part: string) => `the theme “${name}”, ${part}`,
      themeName: (n: number) => `the name of theme ${n}`,
      pillar: (n: number, part: string) => `Pillar ${n}, ${part}`,
      experiment: (id: string, part: string) => `${id}, ${part}`,
      cycle: (id: string, n: number, part: string) => `${id}, cycle ${n}, ${part}`,
      source: (source: string) => `what comes from ${source}`,
    },
    parts: {
      value: 'the value',
      opposite: 'what it looks like when it is missing',
      name: 'the name',
      statement: 'what is going on',
      keptBy: 'what keeps it that way',
      title: 'the title',
      different: 'what would be different',
      structure: 'structures',
      process: 'processes',
      culture: 'culture',
      commitment: 'the commitment',
      ask: 'what is asked',
      answer: 'the answer',
      ifWe: 'what we believe',
      thenWe: 'what we believe',
      because: 'what we believe',
      tryFirst: 'what we try first',
      safeguard: 'what would make us stop early',
      signals: 'what shows us whether it works',
      happened: 'what happened',
      learned: 'what we learned',
      understood: 'what we understand now',
      surprised: 'what surprised us',
    } satisfies Words<CheckedPart>,
  },
};

export type DocumentWords = typeof documentWords;
