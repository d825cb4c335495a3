/** What the invented team stands for: four values with their opposites, and a line of vision with the voices it came from. */
import type { DemoName } from './people.ts';

export const demoValues: readonly {
  readonly value: string;
  readonly opposite: string;
  readonly by: DemoName;
}[] = [
  { value: 'We ask before we decide', opposite: 'decisions arrive by email', by: 'amara' },
  { value: 'Time with families comes first', opposite: 'the form comes first', by: 'jo' },
  { value: 'We try things and talk about them', opposite: 'we wait to be told', by: 'nadia' },
  {
    value: 'We notice each other’s good work',
    opposite: 'we speak up only in a crisis',
    by: 'priya',
  },
];

export const demoVoices: readonly { readonly voice: string; readonly by: DemoName }[] = [
  { voice: 'Nobody has to tell their story twice', by: 'amara' },
  { voice: 'Families know who to ring, and that person rings back', by: 'jo' },
  { voice: 'We have time to listen before we decide', by: 'nadia' },
  { voice: 'One worker stays, whatever changes around them', by: 'priya' },
  { voice: 'Asking for help feels like a good idea', by: 'helen' },
];

export const demoVision = {
  vision: 'Every child and family knows one person who listens, and who stays.',
  by: 'marcus',
} as const satisfies { readonly vision: string; readonly by: DemoName };

export const demoAmbition = { values: demoValues, voices: demoVoices, vision: demoVision };
