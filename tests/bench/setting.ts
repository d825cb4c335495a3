/** What a measured server is told when it starts, and the invented people who use it. */
import type { BotIdentity } from '../../bot/config.ts';

export type StorePlace = 'disk' | 'memory';

export type Setting = {
  readonly identity: BotIdentity;
  readonly tabClientId: string;
  /** Where the public keys of the tab's tokens are, and who issues them. */
  readonly issuerUrl: string;
  /** Where our store keeps its documents: on disk as in production, or nowhere, to tell what the disk costs. */
  readonly store: StorePlace;
  /** With the limits, the rest and the warming up of a served app; not so where one person asks as fast as they can. */
  readonly isServed?: boolean;
};

export const tenantId = '11111111-aaaa-4111-8111-111111111111';
export const tabClientId = '22222222-bbbb-4222-8222-222222222222';
export const botAppId = '33333333-cccc-4333-8333-333333333333';

export const team = { id: '19:riverside@thread.tacv2', name: 'Riverside', aadGroupId: 'group-1' };

export const members = ['Asha Patel', 'Bryn Rees', 'Cora Lamb', 'Dele Ojo', 'Ella Kerr'].map(
  toMember,
);

/** Who speaks where one person is enough. */
export const asha = {
  person: toMember('Asha Patel', 0),
  team,
  conversationId: 'a:asha',
};

function toMember(name: string, index: number) {
  return {
    id: `29:member-${index}`,
    name,
    aadObjectId: `00000000-0000-4000-8000-00000000000${index}`,
    tenantId,
    userRole: 'user' as const,
  };
}
