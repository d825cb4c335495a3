/** Reads from an app package what ties it to one server: its ids, and the hosts it leads to. */
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { fail, ok, type Result } from '../shared/domain/result.ts';
import { listTabAddresses } from './tab-addresses.ts';

export type PackageTies = {
  readonly botIds: readonly string[];
  /** The registration the tab signs in with, and what it asks tokens for. */
  readonly tabClientId: string | null;
  readonly resource: string | null;
  readonly validDomains: readonly string[];
  readonly tabAddresses: readonly string[];
};

const Bots = z.array(z.object({ botId: z.string() })).default([]);

/** Only what is looked at here: `checkManifest` says whether the whole of it is sound. */
const Manifest = z.object({
  bots: Bots,
  composeExtensions: Bots,
  staticTabs: z.array(z.object({ contentUrl: z.string().optional() })).default([]),
  configurableTabs: z.array(z.object({ configurationUrl: z.string() })).default([]),
  validDomains: z.array(z.string()).default([]),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string().optional() }).optional(),
});

/** Fails where it is no zip, or has no manifest.json at its root that can be read. */
export function readPackage(zip: Uint8Array): Result<PackageTies, 'no-package'> {
  const parsed = Manifest.safeParse(readManifest(zip));
  if (!parsed.success) return fail('no-package');
  const manifest = parsed.data;
  const botIds = [...manifest.bots, ...manifest.composeExtensions].map(({ botId }) => botId);
  return ok({
    botIds: [...new Set(botIds)],
    tabClientId: manifest.webApplicationInfo?.id ?? null,
    resource: manifest.webApplicationInfo?.resource ?? null,
    validDomains: manifest.validDomains,
    tabAddresses: listTabAddresses(manifest),
  });
}

function readManifest(zip: Uint8Array): unknown {
  try {
    const files = unzipSync(zip, { filter: ({ name }) => name === 'manifest.json' });
    const file = files['manifest.json'];
    return file && JSON.parse(strFromU8(file));
  } catch {
    return undefined;
  }
}
