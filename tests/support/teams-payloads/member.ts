/**
 * One person in a roster, as the page "Get Teams specific context for your bot" of MicrosoftDocs/msteams-docs
 * shows the answer to `pagedmembers`: an `objectId`, names apart and none whole, and the role of a user. A guest
 * is told by the `userPrincipalName` alone, as "Properties of a Microsoft Entra B2B collaboration user"
 * (MicrosoftDocs/entra-docs) and Microsoft's example of one in the Teams developer community have it.
 */
import type { TeamsMember } from '../teams-service/roster-routes.ts';
import type { Person } from './people.ts';

export function buildMember({ id, name, isGuest }: Person): TeamsMember {
  const [givenName = '', ...rest] = name.split(' ');
  const mailbox = name.toLowerCase().replaceAll(/\W+/g, '.');
  const email = `${mailbox}@${isGuest ? 'partner' : 'elmshire'}.example`;
  const guestName = `${mailbox}_partner.example#EXT#@elmshire.example`;
  return {
    id: `29:${id}`,
    objectId: id,
    givenName,
    surname: rest.join(' '),
    email,
    userPrincipalName: isGuest ? guestName : email,
    tenantId: '29:1UX7p8Fkx7p93MZlBFS71swTB9juQOCfnXf2L3wxOUITCcIGpFcRX',
    userRole: 'user',
  };
}

/** Somebody who joined without signing in: a name, and no id in the directory. */
export function buildAnonymousMember(name: string): TeamsMember {
  return { id: `29:anonymous ${name}`, name, tenantId: '29:1UX7p8Fkx7p9', userRole: 'anonymous' };
}
