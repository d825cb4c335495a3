/** The words of who looks after a blueprint, and who answers for the council. */
import type { ProgrammeRole } from '../../../domain/permissions.ts';

export const namedPeople = {
  title: 'Who stands for the blueprint',
  intro:
    'A role in the team makes nobody either: both are named here, and everybody in the team can read who.',
  none: 'Until somebody is named, the team’s supervisors and facilitators look after it, and nobody answers for the council.',
  name: 'Name somebody',
  roles: {
    steward: (name: string) => `${name} looks after the blueprint`,
    leader: (name: string) => `${name} answers for the council`,
  } satisfies Readonly<Record<ProgrammeRole, (name: string) => string>>,
  takeOff: 'Take the name off',
  takeOffOf: (name: string) => `Take the name off: ${name}`,
  takenOff: (name: string) => `${name} is named for it no more.`,
  form: {
    intro:
      'Whoever answers for the council says what they will do for a pillar. Whoever looks after the blueprint names people, tells cycles and begins rounds. Once somebody looks after it, the team’s leads do no more. Whoever you name is told.',
    role: 'What do they do?',
    roles: {
      leader: 'Answer for the council',
      steward: 'Look after the blueprint',
    } satisfies Readonly<Record<ProgrammeRole, string>>,
    person: 'Who is it?',
    nobody: 'Please choose somebody',
  },
};
