/** What the teams of the demo drew up from their wall: two pillars, and four experiments under them. Days count from the last workshop. */
import type { CycleInput } from '../../../../shared/domain/blueprint/cycles.ts';
import type { ExperimentInput } from '../../../../shared/domain/blueprint/experiment-words.ts';
import type { PillarInput } from '../../../../shared/domain/blueprint/pillars.ts';
import type { NamedKey } from './wall.ts';

type By = { readonly team: 'harbour' | 'hillside'; readonly by: string };

export type DemoPillar = By & {
  readonly key: 'time' | 'near';
  readonly words: PillarInput;
  readonly themes: readonly NamedKey[];
  /** Of whoever answers for the council. */
  readonly commitment?: string;
};

export type DemoExperiment = By & {
  readonly pillar: DemoPillar['key'];
  readonly title: string;
  /** The small change it begins with, by its team and number: the rest is as it was written there. */
  readonly from?: { readonly team: By['team']; readonly change: number };
  /** What was written once it was proposed; `reviewOn` is a day. */
  readonly words?: Omit<ExperimentInput, 'experimentTitle' | 'reviewOn'> & {
    readonly reviewOn: number;
  };
  readonly startedOn?: number;
  readonly cycle?: Omit<CycleInput, 'reviewOn'> & { readonly day: number };
  readonly restedOn?: number;
};

/** Of the teams' own, which they thought fits all of them. */
export const chosenVision = { team: 'hillside', by: 'rosa' } as const satisfies By;

export const pillars: readonly DemoPillar[] = [
  {
    ...{ key: 'time', team: 'harbour', by: 'ruth' },
    words: {
      pillarTitle: 'Time with families that nobody takes away',
      different:
        'Families get whole visits, and children get the afternoons that are theirs. What is typed in once is enough.',
      structure: 'One chronology that other services can read and add to.',
      process:
        'A rota for duty that holds for a month, and afternoons without meetings for all of a team at once.',
      culture: 'A leader says aloud what the time is for, and asks when it was lost.',
    },
    themes: ['kept-time', 'written-twice'],
    commitment:
      'No meeting of mine goes into those afternoons. Where one of yours is lost all the same, tell me, and I will ask why.',
  },
  {
    ...{ key: 'near', team: 'hillside', by: 'rosa' },
    words: {
      pillarTitle: 'Decided near the family, and with them',
      different:
        'Who knows the family decides what costs little. People are asked first, and see what is written about them.',
      structure: 'Limits and contracts are looked at every year with those who work with them.',
      process: 'A page that says what carers and workers may decide by themselves.',
      culture: 'We trust each other with small sums, as families trust us with large things.',
    },
    themes: ['far-away', 'with-families'],
  },
];

export const experiments: readonly DemoExperiment[] = [
  {
    ...{ pillar: 'time', team: 'hillside', by: 'sandra' },
    title: 'One afternoon a week without meetings or duty, in two teams',
    words: {
      ifWe: 'keep the same afternoon free for direct work in both teams',
      thenWe: 'there is time for visits and life story work every week',
      becauseOf: 'time that all of us have at once, and that a leader stands by, is not taken away',
      tryFirst: 'Wednesday afternoons for a fortnight. One team covers for the other.',
      safeguard: 'Somebody who rings in need waits longer than today.',
      signals: [
        {
          signal: 'Afternoons that took place',
          seenBy: 'a-count',
          seenWhere: 'The rota of each team',
        },
        {
          signal: 'What children and carers say of it',
          seenBy: 'what-families-say',
          seenWhere: '',
        },
      ],
      reviewOn: 16,
    },
    startedOn: 2,
    cycle: {
      day: 16,
      understood: '',
      happened:
        'Three of four afternoons took place. On the fourth both teams were short, and duty took all of us.',
      learned:
        'Two teams can cover for each other when they plan it a week ahead. On the day itself it is too late.',
      surprised: 'The team that covered said it was their quietest afternoon too.',
      decision: 'adapt',
    },
  },
  {
    ...{ pillar: 'near', team: 'harbour', by: 'marcus' },
    title: 'Workers agree sums up to thirty pounds themselves for three months',
    words: {
      ifWe: 'let workers agree up to thirty pounds for food and travel by themselves',
      thenWe: 'families get small help the same day, and the books stay in order',
      becauseOf: 'waiting for the answer costs more than what it is about',
      tryFirst: 'Four workers, one month, a list with receipts that finance sees every week.',
      safeguard: 'More than one receipt in ten is missing.',
      signals: [
        { signal: 'Days from asking to having it', seenBy: 'a-count', seenWhere: 'The list' },
        {
          signal: 'A time when it made the difference',
          seenBy: 'a-story',
          seenWhere: 'Team meeting',
        },
      ],
      reviewOn: 47,
    },
  },
  {
    ...{ pillar: 'time', team: 'harbour', by: 'imran' },
    title: 'One page that health, school and we all write in',
    words: {
      ifWe: 'share one page of dates with a health visitor and a school for a few families who agree',
      thenWe: 'nobody asks for the same thing twice',
      becauseOf: 'none of the systems reads another, and a page does not need one',
      tryFirst: 'Three families, one health visitor, one school, on paper that the family keeps.',
      safeguard: 'A family would rather not, at any time and for whatever reason.',
      signals: [{ signal: 'Questions asked twice', seenBy: 'what-families-say', seenWhere: '' }],
      reviewOn: 30,
    },
    startedOn: 5,
    restedOn: 12,
  },
  {
    ...{ pillar: 'near', team: 'hillside', by: 'kirsty' },
    title: '',
    from: { team: 'hillside', change: 4 },
  },
];
