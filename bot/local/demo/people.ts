/** The invented council, team and people of the local demo. None of them exists. */

import type { Role } from '../../../shared/domain/permissions.ts';
import type { PersonRef } from '../../../shared/domain/person.ts';

export type DemoPerson = {
  /** Stands in for the object id Microsoft Entra would give. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
};

export const demoTenantId = '00000000-0000-4000-8000-000000000001';

export const demoTeam = {
  id: '19:riverside-family-help@thread.tacv2',
  name: 'Riverside Family Help',
  localAuthority: 'Elmshire Council (invented)',
} as const;

/** Six, because the Playground takes one person who types and exactly five others. */
export const demoPeople = {
  amara: person(1, 'Amara Osei', 'practitioner'),
  jo: person(2, 'Jo Whitlock', 'practitioner'),
  priya: person(3, 'Priya Raman', 'supervisor'),
  marcus: person(4, 'Marcus Bell', 'facilitator'),
  helen: person(5, 'Helen Ashdown', 'leader'),
  nadia: person(6, 'Nadia Farouk', 'practitioner'),
} as const;

/** In no team, as a director may be who answers for a council: what is theirs is what somebody names them for. */
export const demoColleague: PersonRef = {
  id: '00000000-0000-4000-8000-000000000107',
  name: 'Grace Obi',
};

export type DemoName = keyof typeof demoPeople;

export function toRef(name: DemoName): PersonRef {
  const { id, name: shown } = demoPeople[name];
  return { id, name: shown };
}

function person(number: number, name: string, role: Role): DemoPerson {
  return { id: `00000000-0000-4000-8000-00000000010${number}`, name, role };
}
