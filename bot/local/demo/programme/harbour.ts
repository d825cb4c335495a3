/** Harbour Assessment, an invented team: they meet families first, and their days are broken up by the phone. */
import { type DemoPerson, demoPeople, demoTeam } from '../people.ts';
import { harbourChanges, harbourKept } from './harbour-changes.ts';
import type { ToldTeam } from './told-team.ts';

const { marcus, helen } = demoPeople;

const people = {
  ruth: person(1, 'Ruth Adeyemi', 'supervisor'),
  callum: person(2, 'Callum Reid', 'practitioner'),
  tess: person(3, 'Tess Marlow', 'practitioner'),
  imran: person(4, 'Imran Siddiq', 'practitioner'),
  bronwen: person(5, 'Bronwen Pugh', 'practitioner'),
  ola: person(6, 'Ola Nowak', 'practitioner'),
  grace: person(7, 'Grace Mensah', 'practitioner'),
  dev: person(8, 'Dev Chaudhary', 'practitioner'),
  marcus,
  helen,
} as const;

export type HarbourName = keyof typeof people;

export const harbour: ToldTeam<HarbourName> = {
  key: 'harbour',
  place: {
    id: '19:harbour-assessment@thread.tacv2',
    name: 'Harbour Assessment',
    localAuthority: demoTeam.localAuthority,
  },
  people,
  ambition: {
    values: [
      { value: 'We finish the visit we are in', opposite: 'whoever is near is called', by: 'tess' },
      { value: 'We write with people', opposite: 'we write about people', by: 'grace' },
      {
        value: 'We say what we do not know yet',
        opposite: 'we sound surer than we are',
        by: 'dev',
      },
    ],
    voices: [
      { voice: 'The first visit feels like help arriving', by: 'callum' },
      { voice: 'What we write down is what people meant', by: 'grace' },
      { voice: 'We knock on a door with a clear head', by: 'ola' },
      { voice: 'Leaders hear early what does not work', by: 'helen' },
    ],
    vision: {
      vision: 'Every family is met by somebody with time, who has read and who listens.',
      by: 'ruth',
    },
  },
  themes: {
    phone: {
      name: 'Always on call',
      mission: 'The whole visit, undisturbed',
      barriers: [
        { barrier: 'The duty phone rings in the middle of visits', by: 'tess', week: 1 },
        { barrier: 'Nobody knows in the morning who is out in the afternoon', by: 'ola', week: 1 },
        { barrier: 'I plan my visits around who might be off sick', by: null, week: 2 },
      ],
    },
    twice: {
      name: 'The same facts again',
      barriers: [
        { barrier: 'Health, school and we each keep a chronology', by: 'imran', week: 1 },
        { barrier: 'The assessment form asks for the referral form once more', by: 'dev', week: 2 },
        { barrier: 'Two systems want the same address typed in', by: 'bronwen', week: 3 },
      ],
    },
    limits: {
      name: 'Small sums, long waits',
      mission: 'Help on the day it is needed',
      barriers: [
        { barrier: 'Ten pounds for food needs two signatures', by: 'callum', week: 2 },
        { barrier: 'A taxi is approved after the appointment it was for', by: 'grace', week: 3 },
      ],
    },
  },
  ballots: {
    tess: [3, 0, 2],
    ola: [3, 1, 1],
    callum: [2, 0, 3],
    imran: [2, 2, 1],
    grace: [1, 1, 3],
    ruth: [3, 1, 1],
  },
  changes: harbourChanges,
  kept: harbourKept,
};

function person(number: number, name: string, role: DemoPerson['role']): DemoPerson {
  return { id: `00000000-0000-4000-8000-00000000030${number}`, name, role };
}
