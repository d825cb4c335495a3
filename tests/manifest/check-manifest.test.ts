import { describe, expect, test } from '@jest/globals';
import { checkManifest } from '../../manifest/check-manifest.ts';
import { fillManifest, type Json } from '../../manifest/fill-manifest.ts';
import template from '../../manifest/manifest.json' with { type: 'json' };
import { placeholders } from '../../manifest/placeholders.ts';
import { buildManifest, values } from './build-manifest.ts';

const tabs = ['?theme={app.theme}', '?configure=1&theme={app.theme}'].map(
  (query) => `https://small-changes.example.gov.uk/tab/${query}`,
);

describe('checkManifest', () => {
  test('finds nothing wrong with the filled manifest', async () => {
    const problems = await checkManifest(buildManifest());

    expect(problems).toEqual([]);
  });

  test.each(placeholders)(
    'asks for $flag when its placeholder is left over',
    async (placeholder) => {
      const { [placeholder.name]: _, ...others } = values;

      const problems = await checkManifest(fillManifest(template as unknown as Json, others));

      expect(problems).toEqual([
        `Give --${placeholder.flag} (or set ${placeholder.variable}): ${placeholder.meaning}.`,
      ]);
    },
  );

  test('names a placeholder nothing fills', async () => {
    const problems = await checkManifest(buildManifest({ accentColor: `\${COLOUR}` }));

    expect(problems).toEqual([`The manifest holds \${COLOUR}, which nothing fills.`]);
  });

  test('says each break of the schema in one sentence', async () => {
    const problems = await checkManifest(
      buildManifest({ accentColor: 'teal', name: { short: 'x'.repeat(31), long: 'y' } }),
    );

    expect(problems).toEqual([
      'In manifest.json, name must not have additional properties: long.',
      'In manifest.json, name.short must not have more than 30 characters.',
      'In manifest.json, accentColor must match pattern "^#[0-9a-fA-F]{6}$".',
    ]);
  });

  test.each([
    [
      'a full name over 100 characters',
      { name: { short: 'x', full: 'x'.repeat(101) } },
      'name.full',
    ],
    [
      'a short description over 80',
      { description: { short: 'x'.repeat(81), full: 'x' } },
      'description.short',
    ],
    [
      'a full description over 4,000',
      { description: { short: 'x', full: 'x'.repeat(4001) } },
      'description.full',
    ],
    ['thirteen commands', { bots: [botWithCommands(13)] }, 'bots.0.commandLists.0.commands'],
  ])('refuses %s', async (_, overrides, place) => {
    const problems = await checkManifest(buildManifest(overrides));

    expect(problems).toEqual([
      expect.stringContaining(`In manifest.json, ${place} must not have more`),
    ]);
  });

  test('refuses a team app without channel features, which the schema allows', async () => {
    const { supportsChannelFeatures: _, ...others } = buildManifest() as Record<string, Json>;

    const problems = await checkManifest(others);

    expect(problems).toEqual([
      'In manifest.json, an app for teams needs "supportsChannelFeatures": "tier1".',
    ]);
  });

  test.each([
    ...['TeamMember.Read.Group', 'ChannelSettings.Read.Group'],
    ...['ChannelMessage.Read.Group', 'ChatMessage.Read.Chat'],
  ])('refuses %s, which nothing uses and a council would have to agree to', async (name) => {
    const permissions = { resourceSpecific: [{ name, type: 'Application' }] };

    const problems = await checkManifest({
      ...(buildManifest() as Record<string, Json>),
      authorization: { permissions },
    });

    expect(problems).toEqual([`In manifest.json, nothing uses ${name}: leave it out.`]);
  });

  test('refuses a tab on a host that is not a valid domain', async () => {
    const problems = await checkManifest(buildManifest({ validDomains: ['other.example.gov.uk'] }));

    expect(problems).toEqual(
      tabs.map((tab) => `In manifest.json, validDomains lacks the host of ${tab}.`),
    );
  });

  test('refuses a sign-in for another host than the tab’s, which Teams would give no token for', async () => {
    const resource = 'api://other.example.gov.uk/1';

    const problems = await checkManifest(
      buildManifest({ webApplicationInfo: { id: values.TAB_CLIENT_ID ?? '', resource } }),
    );

    expect(problems).toEqual(
      tabs.map((tab) => `In manifest.json, ${resource} does not sign in to the host of ${tab}.`),
    );
  });

  test('refuses an extension that asks another bot', async () => {
    const botId = '11111111-2222-4333-8444-555555555555';
    const [extension] = template.composeExtensions;

    const problems = await checkManifest(
      buildManifest({ composeExtensions: [{ ...extension, botId }] as unknown as Json }),
    );

    expect(problems).toEqual([
      `In manifest.json, an extension asks ${botId}, which is not its bot.`,
    ]);
  });
});

function botWithCommands(count: number): Json {
  const commands = Array.from({ length: count }, (_, index) => ({ title: `command ${index}` }));
  return { ...template.bots[0], commandLists: [{ scopes: ['personal'], commands }] } as Json;
}
