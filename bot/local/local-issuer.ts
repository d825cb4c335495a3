/** Signs tokens for demo people on a laptop, which pass through the same check as Microsoft Entra's. */
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type TokenRules, tabScope } from '../../tab/api/sign-in/token-rules.ts';
import { demoTenantId } from './demo/people.ts';

export type LocalIssuer = {
  readonly rules: TokenRules;
  readonly sign: (person: { readonly id: string; readonly name: string }) => Promise<string>;
};

const audience = 'small-changes-local';
const issuerOf = (tenantId: string) => `urn:small-changes:local:${tenantId}`;

/** The key lives as long as the process: a restart signs everybody out. */
export async function createLocalIssuer(): Promise<LocalIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'local', alg: 'RS256', use: 'sig' };
  return {
    rules: {
      sources: [{ issuerOf, audiences: [audience], keys: createLocalJWKSet({ keys: [jwk] }) }],
      tenantIds: [demoTenantId],
    },
    sign: ({ id, name }) =>
      new SignJWT({ oid: id, tid: demoTenantId, name, scp: tabScope })
        .setProtectedHeader({ alg: 'RS256', kid: 'local' })
        .setIssuer(issuerOf(demoTenantId))
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(privateKey),
  };
}
