import { describe, expect, test } from '@jest/globals';
import type { TeamsManifestV1D30 } from '@microsoft/app-manifest';
import { conversations } from '../../bot/conversations/index.ts';
import { readSaid } from '../../shared/text/commands/read-said.ts';
import { enGB } from '../../shared/text/en-GB.ts';
import { languages } from '../../shared/text/languages.ts';
import { appId, buildManifest, tabClientId } from './build-manifest.ts';

const manifest = buildManifest() as unknown as TeamsManifestV1D30.TeamsManifestV1D30;

describe('the manifest', () => {
  test('offers the bot with its commands in personal chats, teams and group chats', () => {
    const [bot] = manifest.bots ?? [];

    const titles = bot?.commandLists?.flatMap(({ commands }) => commands.map(({ title }) => title));

    expect(bot?.botId).toBe(appId);
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot?.commandLists?.map(({ scopes }) => scopes)).toEqual([bot?.scopes]);
    expect(titles).toEqual([
      ...['log', 'changes', 'barrier', 'barriers', 'themes', 'vote'],
      ...['values', 'vision', 'set up', 'stop', 'help', 'privacy'],
    ]);
  });

  test('lists only commands that are understood as such, and so does the bot when asked for more', () => {
    const titles = manifest.bots?.[0]?.commandLists?.[0]?.commands.map(({ title }) => title) ?? [];
    const helped = enGB.help.groups.flatMap(({ rows }) =>
      rows
        .flatMap(({ say }) => say.split(', or '))
        .map((say) => say.replace(', and one line', ' X')),
    );

    const left = [...titles, ...helped].filter((say) => readSaid(say).wish === 'log.generic');

    expect(left).toEqual([]);
  });

  test('gives every command one line that says what it does', () => {
    const lists = manifest.bots?.flatMap(({ commandLists }) => commandLists ?? []) ?? [];

    const descriptions = lists.flatMap(({ commands }) => commands.map((each) => each.description));

    for (const description of descriptions) expect(description).toMatch(/^[A-Z][^\n]{10,60}$/);
  });

  test('finds a change from the compose box, and logs any message, with the commands the bot knows', () => {
    const [extension, ...others] = manifest.composeExtensions ?? [];
    const commands = extension?.commands ?? [];

    const known = conversations.flatMap(({ searches, actions }) => [
      ...Object.keys(searches ?? {}).map((id) => [id, 'query']),
      ...Object.keys(actions ?? {}).map((id) => [id, 'action']),
    ]);

    expect(others).toEqual([]);
    expect(extension?.botId).toBe(appId);
    expect(commands.map(({ id, type }) => [id, type])).toEqual(known);
    expect(commands.map(({ context }) => context)).toEqual([
      ['compose', 'commandBox'],
      ['message'],
    ]);
    expect(commands.map(({ fetchTask }) => fetchTask)).toEqual([undefined, true]);
    expect(commands.map(({ parameters }) => parameters?.length)).toEqual([1, undefined]);
    for (const { description } of commands) expect(description).toMatch(/^[A-Z][^\n]{10,60}$/);
  });

  test('opens the board as a personal tab and sets one up for a channel or group chat', () => {
    const { staticTabs, configurableTabs } = manifest;

    expect(staticTabs?.map(({ name, contentUrl }) => [name, contentUrl])).toEqual([
      ["My team's board", 'https://small-changes.example.gov.uk/tab/?theme={app.theme}'],
    ]);
    expect(
      configurableTabs?.map(({ configurationUrl, scopes }) => [configurationUrl, scopes]),
    ).toEqual([
      [
        'https://small-changes.example.gov.uk/tab/?configure=1&theme={app.theme}',
        ['team', 'groupChat'],
      ],
    ]);
  });

  test('is written in the language the app speaks first', () => {
    const tag = manifest.localizationInfo?.defaultLanguageTag;

    expect(tag).toBe(Object.keys(languages)[0]?.toLowerCase());
  });

  test('signs the tab in with its own registration', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: tabClientId,
      resource: `api://small-changes.example.gov.uk/${tabClientId}`,
    });
  });

  test('asks for nothing of a team or a chat that somebody would have to agree to', () => {
    expect(manifest.authorization).toBeUndefined();
  });
});
