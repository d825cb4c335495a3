/** Whether the package people install in Teams leads to this server: a package for another host installs without a word. */
import { readFileSync } from 'node:fs';
import { type PackageTies, readPackage } from '../../manifest/read-package.ts';
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import type { Config } from '../config.ts';
import { type Finding, unless, wrong } from './findings/finding.ts';

type Production = Extract<Config, { mode: 'production' }>;

const words = doctorText.package;

export function checkPackage(path: string, config: Production): Finding {
  const zip = readIfThere(path);
  if (zip === null) return wrong(words.unread(path));
  const ties = readPackage(zip);
  if (!ties.ok) return wrong(words.noZip(path));
  return unless([...strayBots(ties.value, config), ...strayTab(ties.value, config)], words.well);
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function strayBots({ botIds }: PackageTies, { bot }: Production): readonly string[] {
  const named = botIds.length > 0 ? botIds : [words.nothing];
  return named.filter((id) => !isSame(id, bot.appId)).map((id) => words.botId(id, bot.appId));
}

function strayTab(ties: PackageTies, { tab }: Production): readonly string[] {
  const { clientId, publicHost } = tab;
  const host = strayHost(ties, publicHost);
  const resource = `api://${publicHost}/${clientId}`;
  if (host !== null) return [words.host(host, publicHost)];
  if (!isSame(ties.tabClientId, clientId))
    return [words.tabId(ties.tabClientId ?? words.nothing, clientId)];
  if (!isSame(ties.resource, resource))
    return [words.resource(ties.resource ?? words.nothing, resource)];
  return [];
}

/** Null where Teams may show pages of this host, and the tabs are no others. */
function strayHost({ validDomains, tabAddresses }: PackageTies, own: string): string | null {
  const named = [...validDomains, ...tabAddresses.map(toHost)];
  const other = named.find((host) => !isSame(host, own));
  return other ?? (validDomains.length === 0 ? words.nothing : null);
}

function toHost(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Ids and host names are the same in capitals. */
function isSame(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
