/** @jest-environment jsdom */
/** The page is in the language the person has Teams in; outside Teams in the browser's. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { enGB } from '../../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../../shared/text/in-use/in-use.ts';
import { text } from '../../../../shared/text/text.ts';
import { createApi } from '../../../../tab/client/api/client.ts';
import type { Host } from '../../../../tab/client/teams/host.ts';
import { speakTo } from '../../../../tab/client/teams/speak.ts';
import { englishAndPseudo, pseudo } from '../../../support/pseudo-locale.ts';

const browser: Host = { kind: 'browser' };
const inTeams = (locale: string) => ({ kind: 'teams', locale }) as Host;

afterEach(() => {
  jest.restoreAllMocks();
  findWordsBy(() => enGB);
  document.documentElement.lang = 'en-GB';
});

function spoken() {
  return { app: text.appName, lang: document.documentElement.lang };
}

const english = { app: enGB.appName, lang: 'en-GB' };
const other = { app: pseudo.appName, lang: 'cy' };

test.each([
  ['cy-gb', other],
  ['cy', other],
  ['en-us', english],
  ['fr-fr', english],
  ['', english],
])('in Teams in %j', async (locale, expected) => {
  await speakTo(inTeams(locale), englishAndPseudo);

  expect(spoken()).toEqual(expected);
});

test('in a browser the first of its languages there is', async () => {
  jest.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr', 'cy-GB', 'en']);

  await speakTo(browser, englishAndPseudo);

  expect(spoken()).toEqual(other);
});

test('where its words cannot be fetched the page is in English, and no worse', async () => {
  const broken = { ...englishAndPseudo, cy: () => Promise.reject(new TypeError('Offline.')) };

  await speakTo(inTeams('cy-GB'), broken);

  expect(spoken()).toEqual(english);
});

test('asks the server to answer in it', async () => {
  const fetch = jest.fn(globalThis.fetch);
  await speakTo(inTeams('cy-GB'), englishAndPseudo);

  await createApi(null, fetch).get('/api/config');

  expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ 'accept-language': 'cy' });
});
