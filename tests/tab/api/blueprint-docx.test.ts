/** `GET /api/programmes/:programmeId/blueprint.docx`: a file for whoever may read it, or the place that keeps it back. */
import { afterEach, expect, test } from '@jest/globals';
import type { BlueprintView } from '../../../shared/contracts/api/blueprint/blueprint.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { documentWords } from '../../../shared/text/blueprint/words/en-GB-document.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../shared/text/in-use/in-use.ts';
import { blueprintDocxRoute } from '../../../tab/api/programmes/blueprint-docx.ts';
import {
  buildBlueprint,
  buildPillar,
  buildSource,
  buildTheme,
} from '../../support/build-blueprint-view.ts';
import { buildActor } from '../../support/build-person.ts';
import { unzipWord, wordsOfWord } from '../../support/document-words.ts';
import { mark, pseudo } from '../../support/pseudo-locale.ts';

afterEach(() => findWordsBy(() => enGB));

const user = buildActor();

function ask(loaded: Result<BlueprintView, DomainError>, programmeId = 'elmshire') {
  const route = blueprintDocxRoute('blueprint.docx', async ({ programmeId: id }, asker) => {
    expect([id, asker]).toEqual([programmeId, user]);
    return loaded;
  });
  return route.handle({
    ...{ user, params: { programmeId }, query: {}, body: undefined },
    ...{ ifNoneMatch: undefined, acceptEncoding: '', correlationId: 'c-1' },
  });
}

async function refuse(view: BlueprintView): Promise<string> {
  const { status, body } = await ask(ok(view));

  expect(status).toBe(422);
  return (body as { readonly error: { readonly message: string } }).error.message;
}

const family = 'Ring mum on 07700 900123';

test('it is a Word file, under a plain name of the council', async () => {
  const { status, headers, body } = await ask(ok(buildBlueprint({ name: 'Swydd Ynys Môn' })));

  expect(status).toBe(200);
  expect(headers).toEqual({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition':
      'attachment; filename="small-changes-swydd-ynys-mon-local-blueprint-2027-02-19.docx"',
    'cache-control': 'no-store',
  });
  expect(wordsOfWord(body as Uint8Array)).toContain('Swydd Ynys Môn');
});

test('it is in the language of whoever asks', async () => {
  findWordsBy(() => pseudo);
  const { body } = await ask(ok(buildBlueprint()));
  const parts = unzipWord(body as Uint8Array);

  expect(parts['word/styles.xml']).toContain('<w:lang w:val="cy"/>');
  expect(parts['word/document.xml']).toContain(mark(documentWords.title));
});

test('whoever may not read it gets none', async () => {
  expect((await ask(fail({ kind: 'not-a-member' }))).status).toBe(403);
  expect((await ask(fail({ kind: 'not-found' }))).status).toBe(404);
});

test('data about a family keep it back, and the place is named without them', async () => {
  const message = await refuse(
    buildBlueprint({
      pillars: [buildPillar(), buildPillar({ different: family })],
      themes: [buildTheme({ statement: family })],
      sources: [buildSource({ said: { kind: 'learned', words: family } })],
    }),
  );

  expect(message).toContain('Pillar 2, what would be different');
  expect(message).toContain('the theme “Trust in duty”, what is going on');
  expect(message).toContain('what comes from SC-4 · Riverside');
  expect(message).not.toContain('07700');
});

test('so does what tells of a child at risk, which is said before all else', async () => {
  const risk = 'A boy told me his stepdad hits him every night';
  const message = await refuse(
    buildBlueprint({ vision: family, values: [{ value: risk, opposite: 'None' }] }),
  );

  expect(message).toContain('value 1, the value');
  expect(message).not.toContain('the vision');
  expect(message).not.toContain('stepdad');
});

test('a name of a theme that may not leave is not said either', async () => {
  const message = await refuse(buildBlueprint({ themes: [buildTheme({ name: family })] }));

  expect(message).toContain('the name of theme 1');
  expect(message).not.toContain('07700');
});
