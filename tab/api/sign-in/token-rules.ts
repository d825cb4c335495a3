/** Whose tokens are believed, and why one is not. */
import type { JWTVerifyGetKey } from 'jose';

/** Who signs tokens of one version. */
export type TokenSource = {
  /** One issuer a tenant; a token has to come from the issuer of the tenant it names. */
  readonly issuerOf: (tenantId: string) => string;
  /** The names of this app in such tokens. */
  readonly audiences: readonly string[];
  readonly keys: JWTVerifyGetKey;
  /** By how many milliseconds this machine's clock is before theirs; null where they have not been heard. */
  readonly clockAhead?: () => number | null;
};

export type TokenRules = {
  readonly sources: readonly TokenSource[];
  readonly tenantIds: readonly string[];
};

/** Of what nobody vouched for, only `not-signed-in` is ever said: whoever forges tokens learns nothing from it. */
export type TokenProblem =
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'ran-out' }
  /** This machine's clock. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly way: 'fast' | 'slow' }
  /** `host`: which one the token is for; null where it names none. */
  | { readonly kind: 'other-audience'; readonly host: string | null }
  | { readonly kind: 'no-scope' }
  | { readonly kind: 'app-only' }
  | { readonly kind: 'nobody-named' }
  | { readonly kind: 'tenant-not-allowed' }
  | { readonly kind: 'keys-unreachable' };

/** The scope the tab's app registration exposes. */
export const tabScope = 'access_as_user';

/** Clocks may differ by as much, as Microsoft's own libraries have it. */
export const clockSkewSeconds = 300;
