/** Hillside Looked After, an invented team: they stay with children in care for years, and much is decided far from them. */
import { type DemoPerson, demoPeople, demoTeam } from '../people.ts';
import { hillsideChanges, hillsideKept } from './hillside-changes.ts';
import type { ToldTeam } from './told-team.ts';

const { marcus, helen } = demoPeople;

const people = {
  sandra: person(1, 'Sandra Quill', 'supervisor'),
  leon: person(2, 'Leon Baptiste', 'practitioner'),
  mei: person(3, 'Mei Tanaka', 'practitioner'),
  farah: person(4, 'Farah Hussain', 'practitioner'),
  owen: person(5, 'Owen Blythe', 'practitioner'),
  kirsty: person(6, 'Kirsty Lamont', 'practitioner'),
  yusuf: person(7, 'Yusuf Demir', 'practitioner'),
  rosa: person(8, 'Rosa Ferreira', 'practitioner'),
  marcus,
  helen,
} as const;

export type HillsideName = keyof typeof people;

export const hillside: ToldTeam<HillsideName> = {
  key: 'hillside',
  place: {
    id: '19:hillside-looked-after@thread.tacv2',
    name: 'Hillside Looked After',
    localAuthority: demoTeam.localAuthority,
  },
  people,
  ambition: {
    values: [
      { value: 'We keep what we promise', opposite: 'we promise what sounds good', by: 'leon' },
      {
        value: 'Young people have the first word',
        opposite: 'they are told afterwards',
        by: 'mei',
      },
      { value: 'We ask carers, who know most', opposite: 'carers hear it last', by: 'rosa' },
    ],
    voices: [
      { voice: 'Children in care have ordinary days', by: 'rosa' },
      { voice: 'A yes does not take longer than the thing it is for', by: 'kirsty' },
      { voice: 'Nobody has to ask who their worker is', by: 'yusuf' },
      { voice: 'We would want it for our own', by: 'helen' },
    ],
    vision: {
      vision: 'Every child in care has ordinary days, and somebody who has time for the rest.',
      by: 'sandra',
    },
  },
  themes: {
    far: {
      name: 'Decided a long way off',
      mission: 'Whoever knows the child decides',
      barriers: [
        { barrier: 'A haircut or a school trip waits for a form', by: 'rosa', week: 1 },
        { barrier: 'Travel for family time has to be booked a week ahead', by: 'kirsty', week: 1 },
        {
          barrier: 'We are told to be creative, and then asked for three quotes',
          by: null,
          week: 2,
        },
      ],
    },
    forms: {
      name: 'Forms for their own sake',
      barriers: [
        {
          barrier: 'Visit notes are typed up twice, once for us and once for the review',
          by: 'owen',
          week: 1,
        },
        { barrier: 'The health form asks what the doctor has already', by: 'farah', week: 2 },
        {
          barrier: 'Reports are written for the meeting and read by nobody afterwards',
          by: 'leon',
          week: 3,
        },
      ],
    },
    talk: {
      name: 'Good talk gets squeezed out',
      mission: 'Time to talk comes first',
      barriers: [
        { barrier: 'Life story work is what goes when the week is full', by: 'mei', week: 1 },
        { barrier: 'Supervision is about dates', by: 'yusuf', week: 3 },
      ],
    },
  },
  ballots: {
    mei: [1, 1, 3],
    rosa: [3, 0, 2],
    kirsty: [3, 1, 1],
    owen: [1, 3, 1],
    yusuf: [2, 0, 3],
    leon: [3, 1, 1],
  },
  changes: hillsideChanges,
  kept: hillsideKept,
};

function person(number: number, name: string, role: DemoPerson['role']): DemoPerson {
  return { id: `00000000-0000-4000-8000-00000000040${number}`, name, role };
}
