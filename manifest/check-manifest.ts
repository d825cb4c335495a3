/** Says in plain sentences why a manifest would be turned away, before anyone tries to upload it. */
import { AppManifestUtils, type TeamsManifestV1D30 } from '@microsoft/app-manifest';
import type { Json } from './fill-manifest.ts';
import { placeholders } from './placeholders.ts';
import { listTabAddresses } from './tab-addresses.ts';

type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;

/** Empty when all is well. Works offline: the schemas come with the validator. */
export async function checkManifest(manifest: Json): Promise<readonly string[]> {
  const gaps = leftOverPlaceholders(manifest);
  if (gaps.length > 0) return gaps;
  const filled = manifest as unknown as Manifest;
  const schemaErrors = await AppManifestUtils.validateAgainstSchema(filled);
  if (schemaErrors.length > 0) return [...new Set(schemaErrors.map(toSentence))];
  return [
    ...channelGaps(filled),
    ...unusedAccess(filled),
    ...strayTabs(filled),
    ...straySignIn(filled),
    ...strayExtensions(filled),
  ];
}

function leftOverPlaceholders(manifest: Json): readonly string[] {
  const found = JSON.stringify(manifest).matchAll(/\$\{(\w*)\}/g);
  return [...new Set([...found].map(([, name]) => name ?? ''))].map((name) => {
    const placeholder = placeholders.find((each) => each.name === name);
    if (!placeholder) return `The manifest holds \${${name}}, which nothing fills.`;
    const { flag, variable, meaning } = placeholder;
    return `Give --${flag} (or set ${variable}): ${meaning}.`;
  });
}

/** The validator writes "/name/short must … Details: {json}". */
function toSentence(error: string): string {
  const [, path = '', problem = error, details = '{}'] =
    /^(\S*) (.*?)\. Details: (.*)$/s.exec(error) ?? [];
  const place = path === '' ? 'the manifest' : path.slice(1).replaceAll('/', '.');
  const { additionalProperty, allowedValues } = JSON.parse(details) as {
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly string[];
  };
  const extra = additionalProperty ?? allowedValues?.join(', ');
  return `In manifest.json, ${place} ${problem.replace('NOT', 'not')}${extra ? `: ${extra}` : ''}.`;
}

/** Teams has refused such an upload since schema 1.25, though the schema does not ask for it. */
function channelGaps({ bots, supportsChannelFeatures }: Manifest): readonly string[] {
  const inTeams = bots?.some(({ scopes }) => scopes.includes('team'));
  if (!inTeams || supportsChannelFeatures === 'tier1') return [];
  return ['In manifest.json, an app for teams needs "supportsChannelFeatures": "tier1".'];
}

/**
 * Permissions of a team or a chat that code of ours uses, by name. There is none: Microsoft's page "Get Teams
 * specific context for your bot" (MicrosoftDocs/msteams-docs) gives a bot the roster and the name of any team it
 * was added to. A council that lets nobody consent could not install an app that asks for one.
 */
const usedPermissions: readonly string[] = [];

function unusedAccess({ authorization }: Manifest): readonly string[] {
  return (authorization?.permissions?.resourceSpecific ?? [])
    .filter(({ name }) => !usedPermissions.includes(name))
    .map(({ name }) => `In manifest.json, nothing uses ${name}: leave it out.`);
}

function strayTabs(manifest: Manifest): readonly string[] {
  const { validDomains } = manifest;
  return listTabAddresses(manifest)
    .filter((address) => !validDomains?.includes(new URL(address).host))
    .map((address) => `In manifest.json, validDomains lacks the host of ${address}.`);
}

/** Teams gives a tab a token only where the resource it signs in for names the tab's own host. */
function straySignIn(manifest: Manifest): readonly string[] {
  const { resource } = manifest.webApplicationInfo ?? {};
  if (resource === undefined) return [];
  return listTabAddresses(manifest)
    .filter((address) => !resource.startsWith(`api://${new URL(address).host}/`))
    .map((address) => `In manifest.json, ${resource} does not sign in to the host of ${address}.`);
}

/** What is asked of an extension would arrive at somebody else's bot. */
function strayExtensions({ bots = [], composeExtensions = [] }: Manifest): readonly string[] {
  const own = bots.map(({ botId }) => botId);
  return composeExtensions
    .flatMap(({ botId }) => botId ?? [])
    .filter((botId) => !own.includes(botId))
    .map((botId) => `In manifest.json, an extension asks ${botId}, which is not its bot.`);
}
