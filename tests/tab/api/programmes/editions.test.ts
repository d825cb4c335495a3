/** Editions of a local blueprint over the tab's API: made by whoever looks after it, signed by a leader, and never altered (P19, P32). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import {
  type EditionCommand,
  type EditionCommandName,
  EditionsView,
} from '../../../../shared/contracts/api/blueprint/editions.ts';
import type { ErrorBody } from '../../../../shared/contracts/api/http/error-body.ts';
import type { Pillar } from '../../../../shared/domain/blueprint/blueprint.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { forgetPerson } from '../../../../shared/use-cases/people-data/forget-person.ts';
import {
  blueprintType,
  editionType,
  programmeType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { drawnUp, programmePlace, storeBlueprint } from '../../../support/build-blueprint.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { storePerson, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';
import { wordsOfWord } from '../../../support/document-words.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

type Who = keyof typeof members;
type Sent<Name extends EditionCommandName> = Omit<EditionCommand<Name>, 'commandId'>;

const { programmeId } = programmePlace;
const { leader, practitioner } = members;
const at = '/api/programmes/:programmeId/editions';
const signature = { n: 1, signedAs: 'Head of service', signedWords: 'Please read it' };

let api: TestApi;
let writes: ReturnType<typeof countStore>['counts'] | undefined;
let pressed = 0;

beforeEach(async () => {
  api = buildApi((store) => {
    const counted = countStore(store);
    writes = counted.counts;
    return counted;
  });
  await storeTeam(api.deps.store, { localAuthority: 'Elmshire' });
  const { id, name } = leader;
  const commitment = {
    words: 'I move the money',
    by: { id, name },
    at: '2026-11-21T09:00:00.000Z',
  };
  await storeBlueprint(api.deps.store);
  await repository.change(api.deps.store, blueprintType, programmePlace, (blueprint) =>
    ok({ ...blueprint, pillars: [{ ...drawnUp, commitment }, ...blueprint.pillars.slice(1)] }),
  );
  const programme = noProgramme(programmePlace);
  const people = [{ id, name, role: 'leader' as const }];
  unwrap(await repository.createOnce(api.deps.store, programmeType, { ...programme, people }));
});

afterEach(() => api.deps.store.close());

async function send<Name extends EditionCommandName>(
  name: Name,
  body: Sent<Name> & { readonly commandId?: string },
  who: Who,
) {
  pressed += 1;
  const sent = { commandId: `pressed-${pressed}`, ...body };
  const call = { params: { programmeId }, body: sent, ...as(members[who]) };
  const answer = await api.call(`post /api/programmes/:programmeId/${name}`, call);
  return { status: answer.status, body: answer.body as unknown };
}

async function done<Name extends EditionCommandName>(
  name: Name,
  body: Sent<Name> & { readonly commandId?: string },
  who: Who,
) {
  const answer = await send(name, body, who);
  expect(answer).toMatchObject({ status: 200 });
  return EditionsView.strict().parse(answer.body).editions;
}

async function refused<Name extends EditionCommandName>(name: Name, body: Sent<Name>, who: Who) {
  const { body: refusal } = await send(name, body, who);
  return (refusal as ErrorBody).error;
}

const make = (commandId?: string) =>
  done('editions/make', commandId === undefined ? {} : { commandId }, 'supervisor');

async function list() {
  const answer = await api.call(`get ${at}`, { params: { programmeId } });
  return EditionsView.strict().parse(JSON.parse(String(answer.body))).editions;
}

async function read(n: number) {
  const params = { programmeId, n: `${n}` };
  const answer = await api.call(`get ${at}/:n`, { params, ...as(members.supervisor) });
  return BlueprintView.strict().parse(JSON.parse(String(answer.body)));
}

async function draft() {
  const answer = await api.call('get /api/programmes/:programmeId/blueprint', {
    params: { programmeId },
  });
  return BlueprintView.strict().parse(JSON.parse(String(answer.body)));
}

async function forget({ id, name }: (typeof members)[Who]) {
  const { tenantId } = programmePlace;
  await storePerson(api.deps.store, { id, name, teams: [{ id: 'team-north', name: 'North' }] });
  unwrap(await forgetPerson({ tenantId, personId: id }, api.deps));
}

async function alterTitle(title: string) {
  const body = { commandId: `alter-${title}`, pillarId: 'pillar-1', version: 1 };
  const sent = { ...body, pillarTitle: title };
  expect(
    await api.call('post /api/programmes/:programmeId/pillars/edit', {
      ...{ params: { programmeId }, body: sent },
    }),
  ).toMatchObject({ status: 200 });
}

test('the whole way: made, signed, and left as it stood while the draft goes on', async () => {
  const before = await draft();
  const [made] = await make();
  expect(made).toMatchObject({ n: 1, madeOn: '2026-11-21', isWhole: true, signatures: [] });
  expect(made?.digest).toMatch(/^[0-9a-f]{12}$/);

  const [signed] = await done('editions/sign', signature, 'leader');
  const { id, name } = leader;
  const said = { as: 'Head of service', on: '2026-11-21', words: 'Please read it' };
  expect(signed).toEqual({ ...made, signatures: [{ id, name, ...said }] });

  await alterTitle('Time that is ours');
  const [first, second] = await make();

  expect(first).toEqual(signed);
  expect(second).toMatchObject({ n: 2, signatures: [] });
  expect(second?.digest).not.toBe(first?.digest);
  expect(await read(1)).toEqual({ ...before, edition: signed });
  expect((await read(2)).pillars[0]?.title).toBe('Time that is ours');
  expect((await draft()).edition).toBeNull();
});

test('draft and edition say what changed since the edition before', async () => {
  expect(await draft()).not.toHaveProperty('since');
  await make();
  expect((await draft()).since).toEqual({ n: 1, changes: [] });

  await alterTitle('Time that is ours');
  const changes = [{ kind: 'pillars-otherwise', count: 1 }];
  expect((await draft()).since).toEqual({ n: 1, changes });
  await make();

  expect((await draft()).since).toEqual({ n: 2, changes: [] });
  expect((await read(2)).since).toEqual({ n: 1, changes });
  expect(await read(1)).not.toHaveProperty('since');
});

const promisedByPriya = (pillar: Pillar, at: number): Pillar => {
  const { id, name } = members.supervisor;
  const commitment = {
    words: 'I move the money',
    by: { id, name },
    at: '2026-11-21T09:00:00.000Z',
  };
  return at === 0 ? { ...pillar, commitment } : pillar;
};

test('two of the same words have the same digest, whatever they are called', async () => {
  await make();
  await repository.change(api.deps.store, blueprintType, programmePlace, (blueprint) =>
    ok({ ...blueprint, pillars: [drawnUp, ...blueprint.pillars.slice(1)].map(promisedByPriya) }),
  );
  const [first, second] = await make();

  expect(second?.digest).toBe(first?.digest);
});

test('it names whoever looked after an experiment and stood by a pillar', async () => {
  await make();
  const { experiments, pillars } = await read(1);

  expect(experiments[0]?.owner).toEqual({ id: 'amara', name: 'Amara Osei' });
  expect(pillars[0]?.commitment).toEqual({
    ...{ words: 'I move the money', name: 'Helen Ashdown', on: '2026-11-21' },
  });
});

test('its Word file says which edition it is and who signed it', async () => {
  await make();
  await done('editions/sign', signature, 'leader');
  const params = { programmeId, n: '1' };

  const { status, body } = await api.call(`get ${at}/:n/blueprint.docx`, { params });

  const words = wordsOfWord(body as Uint8Array);
  expect(status).toBe(200);
  expect(words).toContain('Edition 1, 21 November 2026');
  expect(words).toContain('Signed by Helen Ashdown on 21 November 2026');
  expect(words).toContain('Agreed by');
});

describe('a command', () => {
  test.each(['practitioner', 'leader'] as const)('of a %s makes no edition', async (who) => {
    const { code, message } = await refused('editions/make', {}, who);

    expect([code, await list()]).toEqual(['not-allowed', []]);
    expect(message).toContain('whoever looks after the blueprint');
  });

  test.each(['practitioner', 'supervisor', 'facilitator'] as const)(
    'of a %s signs nothing',
    async (who) => {
      await make();

      expect(await refused('editions/sign', signature, who)).toMatchObject({ code: 'not-allowed' });
      expect((await list())[0]?.signatures).toEqual([]);
    },
  );

  test.each([
    ['editions/make', {}, 'supervisor'],
    ['editions/sign', signature, 'leader'],
  ] as const)('%s is one write, and sent twice does it once', async (name, body, who) => {
    await make();
    await alterTitle('Time that is ours');
    const before = { ...writes };
    const sent = { commandId: 'pressed-twice', ...body };

    const first = await send(name, sent, who);
    const after = { ...writes };
    const again = await send(name, sent, who);

    const count = ({ create = 0, replace = 0, replaceAndCreate = 0 }) =>
      create + replace + replaceAndCreate;
    expect(count(after) - count(before)).toBe(1);
    expect(count({ ...writes })).toBe(count(after));
    expect(again).toEqual(first);
  });

  test('that makes one twice gives the same edition, though the draft has gone on', async () => {
    await make('the-same-press');
    await alterTitle('Another title');

    expect(await make('the-same-press')).toEqual(await list());
    expect(await list()).toHaveLength(1);
  });

  test('that was to make the same number makes no other, and says who made it', async () => {
    await done('editions/make', { n: 1 }, 'supervisor');
    await alterTitle('Time that is ours');

    const { code, message } = await refused('editions/make', { n: 1 }, 'facilitator');
    expect([code, message]).toEqual(['edition-made', expect.stringMatching(/Priya .* edition 1/)]);
    expect((await refused('editions/make', { n: 1 }, 'supervisor')).message).toMatch(/^You have/);
    expect(await list()).toHaveLength(1);
    expect(await done('editions/make', { n: 2 }, 'facilitator')).toHaveLength(2);
  });

  test('of two at once makes one edition, whoever was first', async () => {
    const both = await Promise.all([
      send('editions/make', { n: 1 }, 'supervisor'),
      send('editions/make', { n: 1 }, 'facilitator'),
    ]);

    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await list()).toHaveLength(1);
  });

  test('makes no other of what the last one says, also where no number is named', async () => {
    await make();

    for (const named of [{}, { n: 2 }])
      expect(await refused('editions/make', named, 'supervisor')).toMatchObject({
        ...{ code: 'edition-made', message: expect.stringContaining('just what edition 1 says') },
      });
    expect(await list()).toHaveLength(1);
  });

  test('signs the edition that was seen and no other, and once', async () => {
    await make();
    await alterTitle('Time that is ours');
    await make();
    await done('editions/sign', signature, 'leader');
    await done('editions/sign', { ...signature, signedAs: 'Somebody else' }, 'leader');

    expect(await refused('editions/sign', { ...signature, n: 3 }, 'leader')).toMatchObject({
      code: 'not-found',
    });
    expect((await list()).map(({ signatures }) => signatures.map((each) => each.as))).toEqual([
      ['Head of service'],
      [],
    ]);
  });

  test('that signs says as what, and in no more than fits', async () => {
    await make();
    const sign = async (words: Partial<typeof signature>) =>
      (await refused('editions/sign', { ...signature, ...words }, 'leader')).fields;

    expect(await sign({ signedAs: ' ' })).toEqual({ signedAs: 'Please say what you sign as.' });
    expect(await sign({ signedAs: 'a'.repeat(81) })).toHaveProperty('signedAs');
    expect(await sign({ signedWords: 'a '.repeat(121) })).toHaveProperty('signedWords');
    expect((await list())[0]?.signatures).toEqual([]);
  });

  test.each(['Her son, born 12/03/2015', 'I think he is hitting the child'])(
    'that signs with “%s” is not kept',
    async (signedWords) => {
      await make();

      expect(await send('editions/sign', { ...signature, signedWords }, 'leader')).toMatchObject({
        status: 422,
      });
      expect((await list())[0]?.signatures).toEqual([]);
    },
  );

  test('that signs with a name nobody here has is asked about it once', async () => {
    await make();
    const words = { ...signature, signedWords: 'Kayleigh waits less' };

    expect(await refused('editions/sign', { ...words, asked: false }, 'leader')).toMatchObject({
      ...{ code: 'doubtful-name', fields: { signedWords: expect.anything() } },
    });
    const [edition] = await done('editions/sign', { ...words, asked: true }, 'leader');
    expect(edition?.signatures).toHaveLength(1);
  });

  test.each(['editions/make', 'editions/sign'])('%s takes no junk', async (name) => {
    const route = `post /api/programmes/:programmeId/${name}`;
    const bodies = [undefined, 'junk', [], {}, { commandId: 7 }, { commandId: 'x', n: -1 }];
    for (const body of bodies)
      expect(await api.call(route, { params: { programmeId }, body })).toMatchObject({
        status: 400,
      });
  });
});

test('there is none without a pillar', async () => {
  await repository.change(api.deps.store, blueprintType, programmePlace, (blueprint) =>
    ok({ ...blueprint, pillars: [] }),
  );

  expect(await refused('editions/make', {}, 'supervisor')).toMatchObject({ code: 'no-such-move' });
});

test('there is none of words that may not leave, and the place is named without them', async () => {
  await repository.change(api.deps.store, blueprintType, programmePlace, (blueprint) =>
    ok({ ...blueprint, pillars: [{ ...drawnUp, different: 'Her son, born 12/03/2015' }] }),
  );

  const { message } = await refused('editions/make', {}, 'supervisor');

  expect(message).toMatch(/^The edition has not been made\..*Pillar 1, what would be different/);
  expect(message).not.toContain('born');
  expect(await list()).toEqual([]);
});

test.each(['0', '2', '01x', 'junk', '99999999', '-1'])('edition %s is not there', async (n) => {
  await make();

  const params = { programmeId, n };
  expect(await api.call(`get ${at}/:n`, { params })).toMatchObject({ status: 404 });
  expect(await api.call(`get ${at}/:n/blueprint.docx`, { params })).toMatchObject({ status: 404 });
});

test('nobody of another team reads, makes or signs any', async () => {
  await make();
  const stranger = as({ id: 'stranger', name: 'A Stranger' });
  const params = { programmeId, n: '1' };
  const body = { commandId: 'by-a-stranger', ...signature };
  const reads = ['', '/:n', '/:n/blueprint.docx'].map((each) => `get ${at}${each}`);
  const all = [...reads, `post ${at}/make`, `post ${at}/sign`];

  for (const route of all)
    expect(await api.call(route, { ...stranger, params, body })).toMatchObject({ status: 403 });
  expect((await list()).map(({ signatures }) => signatures)).toEqual([[]]);
});

test('somebody who is forgotten is a former colleague in it, and the digest holds', async () => {
  await make();
  const [before] = await done('editions/sign', signature, 'leader');
  await forget(leader);
  await forget(practitioner);

  const { edition, pillars, experiments } = await read(1);
  const key = { ...programmePlace, n: 1 };
  const stored = unwrap(await repository.read(api.deps.store, editionType, key));

  expect(edition).toMatchObject({ digest: before?.digest, isWhole: true });
  expect(edition?.signatures).toMatchObject([
    { name: 'A former colleague', as: 'Head of service' },
  ]);
  expect(pillars[0]?.commitment?.name).toBe('A former colleague');
  expect(experiments[0]?.owner?.name).toBe('A former colleague');
  expect(JSON.stringify(stored)).not.toMatch(/helen|Helen Ashdown|amara|Amara Osei/);
});

test('an edition from whose words a name was taken says that it is not whole', async () => {
  await make();
  const key = { ...programmePlace, n: 1 };
  await repository.change(api.deps.store, editionType, key, (edition) =>
    ok({ ...edition, snapshot: { ...edition.snapshot, vision: 'What a former colleague said' } }),
  );

  expect((await read(1)).edition?.isWhole).toBe(false);
});
