/** The words of who looks after a blueprint, and who answers for the council. */
import type { ProgrammeRole } from '../../../domain/permissions.ts';

/** Where somebody is who is named: in the team it is looked at from, or anywhere else in the council. */
export const namedFroms = ['team', 'council'] as const;

export type NamedFrom = (typeof namedFroms)[number];

export const namedPeople = {
  title: 'Who stands for the blueprint',
  intro:
    'People are named for both here, whatever their role in a team, and everybody can read who they are.',
  none: 'Until somebody is named, the team’s supervisors and facilitators look after it, and nobody answers for the council.',
  name: 'Name somebody',
  roles: {
    steward: (name: string) => `${name} looks after the blueprint`,
    leader: (name: string) => `${name} answers for the council`,
  } satisfies Readonly<Record<ProgrammeRole, (name: string) => string>>,
  inNoTeam: 'in none of its teams',
  takeOff: 'Take the name off',
  takeOffOf: (name: string) => `Take the name off: ${name}`,
  takenOff: (name: string) => `${name} is not named for it any more.`,
  form: {
    intro:
      'Whoever answers for the council says what they will do for a pillar. Whoever looks after the blueprint names people, tells cycles and begins rounds. Once somebody is named to look after it, the team’s supervisors and facilitators no longer do.',
    /** Of somebody in the team. */
    inTeam: 'The app tells them, in a chat of their own.',
    role: 'What do they do?',
    roles: {
      leader: 'Answer for the council',
      steward: 'Look after the blueprint',
    } satisfies Readonly<Record<ProgrammeRole, string>>,
    person: 'Who is it?',
    nobody: 'Please choose somebody',
    from: 'Where are they?',
    places: { team: 'In our team', council: 'Elsewhere in the council' } satisfies Readonly<
      Record<NamedFrom, string>
    >,
    /** Of somebody in none of its teams. */
    outside:
      'They can read the blueprint, draw it up and sign it without being in a team. They see what was put in and what people said for it, and help to sort it. They see nothing else of your team but its values and its vision. The app cannot write to them: please ask them to open Small Changes in Teams, where they will find it.',
    pick: 'Choose a person',
    picked: (name: string) => `Chosen: ${name}`,
    entraId:
      'Their object id in Microsoft Entra (whoever looks after Microsoft 365 in your council can tell you)',
  },
  /** The page of whoever is named and in none of its teams. */
  page: {
    standings: {
      steward: 'You look after this blueprint',
      leader: 'You answer for the council here',
    } satisfies Readonly<Record<ProgrammeRole, string>>,
    none: 'You are not named for this blueprint any more.',
    /** The part in which they say it; of a team it is where what it learned is. */
    reflect: {
      title: 'Say what helped',
      intro: 'What you say here hangs on the wall, with what the teams have put in.',
    },
    others: 'Blueprints you are named for',
  },
};
