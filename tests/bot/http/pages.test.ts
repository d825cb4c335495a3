/** What anybody may read without signing in: on privacy, the terms, and who can use the app. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enGB } from '../../../shared/text/en-GB.ts';
import type { Text } from '../../../shared/text/text.ts';
import { findStrays } from '../../support/find-strays.ts';
import { englishAndPseudo, pseudo } from '../../support/pseudo-locale.ts';
import { localConfig, type RunningApp, startRunningApp } from '../../support/running-app.ts';

const paths = ['/privacy', '/terms', '/accessibility'] as const;

let app: RunningApp;

beforeAll(async () => {
  app = await startRunningApp({ languages: englishAndPseudo });
});

afterAll(() => app.close());

function ask(path: string, language = 'en-GB', url = app.url): Promise<Response> {
  return fetch(`${url}${path}`, { headers: { 'accept-language': language } });
}

async function read(path: string, language?: string, url?: string): Promise<string> {
  return (await ask(path, language, url)).text();
}

/** As it is read: without mark-up and style. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

test.each([...paths, '/tab/'])('%s may be asked about without its words', async (path) => {
  const answer = await fetch(`${app.url}${path}`, { method: 'HEAD' });

  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('');
});

describe.each(paths)('%s', (path) => {
  test('is a page for anybody, with the headers of all others', async () => {
    const answer = await ask(path);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(answer.headers.get('vary')).toBe('accept-language');
  });

  test('needs no script and has one heading of its own, without a level left out', async () => {
    const page = await read(path);

    const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(page).not.toMatch(/<script|onload=|javascript:/i);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  test('leads to the others and says which one it is', async () => {
    const page = await read(path);

    const links = [...page.matchAll(/<a href="([^"]+)"/g)].map(([, to]) => to);
    expect(links).toEqual([...paths, '/tab/']);
    expect(page).toContain(`<a href="${path}" aria-current="page">`);
  });

  test('is in the language of whoever reads it, with no word from elsewhere', async () => {
    const page = await read(path, 'cy');

    const said = wordsOf(page)
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(page).toContain('<html lang="cy">');
    expect(findStrays(said, [])).toEqual([]);
  });
});

describe('the page on privacy', () => {
  test.each<[string, Text]>([
    ['en-GB', enGB],
    ['cy', pseudo],
  ])('says in %s all that the app says in chat', async (language, { privacy }) => {
    const said = wordsOf(await read('/privacy', language));

    for (const point of privacy.points) expect(said).toContain(`${point.about}\n\n${point.said}`);
  });

  test('says who to ask in general where the council named nobody', async () => {
    const { privacy, accessibility } = await enGB.pages();

    expect(await read('/privacy')).toContain(privacy.ask.noContact);
    expect(await read('/accessibility')).toContain(accessibility.tell.noContact);
  });

  test('says how long things are kept, as the council set it', async () => {
    const retention = { teamMonths: 60, leaverDays: 45 };
    const set = await startRunningApp({ config: { ...localConfig, retention } });
    const always = await startRunningApp({
      config: { ...localConfig, retention: { ...retention, teamMonths: null } },
    });

    try {
      const words = wordsOf(await read('/privacy', 'en-GB', set.url));
      expect(words).toContain('for 60 months');
      expect(words).toContain('and 45 days after');
      expect(wordsOf(await read('/privacy', 'en-GB', always.url))).not.toMatch(/for \d+ months/);
    } finally {
      await set.close();
      await always.close();
    }
  });

  test('names the council’s own contact, whatever is in it', async () => {
    const contact = 'Information & governance <ig@example.gov.uk>, "Room 3"';
    const named = await startRunningApp({ config: { ...localConfig, privacyContact: contact } });
    const pages = await Promise.all(
      ['/privacy', '/accessibility'].map((path) => read(path, 'en-GB', named.url)),
    );
    await named.close();

    for (const page of pages) {
      expect(page).not.toContain('<ig@');
      expect(wordsOf(page)).toContain(contact);
    }
  });
});

test('the terms say who to turn to as the app does in chat', async () => {
  const said = wordsOf(await read('/terms'));

  expect(said).toContain(enGB.signposts['child-at-risk']);
  expect(said).toContain(enGB.signposts.wrongdoing);
});

test('nothing else may be done with them', async () => {
  const answer = await fetch(`${app.url}/privacy`, { method: 'DELETE' });

  expect(answer.status).toBe(405);
});
