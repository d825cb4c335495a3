/**
 * Microsoft Entra as the two who sign tokens: a registration is given those of version 2 where it asks for them, and
 * of version 1 where nobody did. Their issuers, keys and audiences differ (MicrosoftDocs/entra-docs,
 * access-tokens.md and access-token-claims-reference.md).
 */
import { createSigningKeys } from './signing-keys.ts';
import type { TokenSource } from './token-rules.ts';

type Entra = {
  /** Where people sign in, and what issues tokens of version 2. */
  readonly login: string;
  /** What issues those of version 1. */
  readonly sts: string;
};

type Tab = { readonly clientId: string; readonly publicHost: string };

export function createEntraSources(
  { login, sts }: Entra,
  { clientId, publicHost }: Tab,
  options?: Parameters<typeof createSigningKeys>[1],
): readonly TokenSource[] {
  return [
    {
      issuerOf: (tenantId) => `${login}/${tenantId}/v2.0`,
      audiences: [clientId],
      ...createSigningKeys(`${login}/common/discovery/v2.0/keys`, options),
    },
    {
      issuerOf: (tenantId) => `${sts}/${tenantId}/`,
      audiences: [clientId, `api://${publicHost.toLowerCase()}/${clientId}`],
      ...createSigningKeys(`${login}/common/discovery/keys`, options),
    },
  ];
}
