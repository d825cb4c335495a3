/** @jest-environment jsdom */
/** Editions of a blueprint on its page: which one is read, making one, and signing it (P19, P32). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ProgrammePeopleView } from '../../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type {
  EditionsView,
  EditionView,
} from '../../../../../shared/contracts/api/blueprint/editions.ts';
import type { SinceView } from '../../../../../shared/contracts/api/blueprint/since.ts';
import type { Standing } from '../../../../../shared/domain/programme/permissions.ts';
import { programmeIdOf } from '../../../../../shared/domain/programme/programme.ts';
import { editionWords } from '../../../../../shared/text/blueprint/words/en-GB-editions.ts';
import { enGB } from '../../../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../../../shared/text/in-use/in-use.ts';
import { text } from '../../../../../shared/text/text.ts';
import { DocumentPart } from '../../../../../tab/client/views/blueprint/document/DocumentPart.tsx';
import {
  buildBlueprint,
  buildEditionView,
  buildEmptyBlueprint,
} from '../../../../support/build-blueprint-view.ts';
import { teamId } from '../../support/build-full-team.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  findWordsBy(() => enGB);
});

const first = buildEditionView({ n: 1, signatures: [] });
const second = buildEditionView();
const [helen] = second.signatures;
const path = `/api/programmes/${encodeURIComponent(programmeIdOf(teamId))}`;

type Scene = {
  readonly hash?: string;
  readonly standings?: readonly Standing[];
  readonly editions?: readonly EditionView[];
  readonly draft?: ReturnType<typeof buildBlueprint>;
  /** Of each edition. */
  readonly since?: SinceView;
  readonly people?: ProgrammePeopleView['people'];
  readonly answer?: Answer;
};

/** Amara reads it. */
async function open({ hash = '', standings = [], editions = [], ...scene }: Scene) {
  const { draft, since, people = [], answer } = scene;
  history.replaceState(null, '', `/#blueprint/print${hash}`);
  const programme = {
    ...{ id: programmeIdOf(teamId), name: 'Harbour', role: 'practitioner' },
    standings: ['member', ...standings],
  };
  const known: Record<string, unknown> = {
    '/api/me': {
      id: 'amara',
      name: 'Amara Osei',
      usualTeamId: null,
      teams: [],
      programmes: [programme],
    },
    [`${path}/people`]: { people },
    [`${path}/blueprint`]: draft ?? buildBlueprint({ vision: 'What the draft says' }),
  };
  keep(editions);
  function keep(all: readonly EditionView[]) {
    known[`${path}/editions`] = { editions: all };
    for (const edition of all)
      known[`${path}/editions/${edition.n}`] = buildBlueprint({
        ...{ edition, vision: 'As it stood', since },
      });
  }
  const server = createServer(({ method, path: asked }) => {
    if (method !== 'POST') return { status: 200, body: known[asked] ?? null };
    if (answer?.status === 200) keep((answer.body as EditionsView).editions);
    return answer ?? null;
  });
  await act(async () => {
    renderSignedIn(<DocumentPart teamId={teamId} />, server);
  });
  await screen.findByRole('article');
  return {
    sent: () =>
      server.asked
        .filter(({ method }) => method === 'POST')
        .map(({ path: asked, body }) => ({ name: asked.slice(path.length + 1), body })),
  };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('which one is read', () => {
  test('is the draft at first, with what an edition is for', async () => {
    await open({});

    expect(await screen.findByText(editionWords.none)).toBeDefined();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getAllByText(/What the draft says/)).not.toEqual([]);
  });

  test('is an edition by its address, and each is led to by a link', async () => {
    await open({ hash: '/edition-2', editions: [first, second] });

    const links = await screen.findAllByRole('link', { name: /^(Draft|Edition \d)$/ });
    expect(links.map((each) => each.getAttribute('href'))).toEqual([
      '#blueprint/print',
      '#blueprint/print/edition-1',
      '#blueprint/print/edition-2',
    ]);
    expect(links.map((each) => each.getAttribute('aria-current'))).toEqual([null, null, 'page']);
    expect(
      screen.getByText(
        'Edition 2, signed by Helen Ashdown on 4 March 2027. The draft goes on beside it.',
      ),
    ).toBeDefined();
    expect(await screen.findAllByText(/As it stood/)).not.toEqual([]);
    expect(screen.queryByText(/What the draft says/)).toBeNull();
  });

  test('is the draft, and whoever answers for the council reads what waits for an answer', async () => {
    const ask = { ofRole: 'Head of IT', words: 'One login', pillarId: null, version: 1 };
    const yes = { answer: 'yes', because: null, on: '2027-03-04' } as const;
    const asks = [
      { ...ask, id: 'ask-1', answer: null },
      { ...ask, id: 'ask-2', answer: yes },
    ];
    await open({ standings: ['leader'], draft: buildBlueprint({ asks }) });

    expect(await screen.findByText(/asks for one thing that waits for your answer/)).toBeDefined();
    expect(screen.getByRole('link', { name: editionWords.toAsks }).getAttribute('href')).toBe(
      '#blueprint/draw-up',
    );
    cleanup();
    await open({ standings: ['steward'], draft: buildBlueprint({ asks }) });
    expect(screen.queryByText(/waits for your answer/)).toBeNull();
  });

  test('that nobody has signed says so', async () => {
    await open({ hash: '/edition-1', editions: [first] });

    expect(await screen.findByText(editionWords.unsigned(1, '1 March 2027'))).toBeDefined();
  });
});

describe('what changed', () => {
  const told: SinceView['changes'] = [
    { kind: 'experiments-new', count: 1 },
    { kind: 'cycles-told', count: 2 },
  ];
  const lines = (words: string | RegExp) =>
    screen.queryAllByText(words).filter((each) => !each.closest('article')).length;

  test('since the last edition stands beside the draft, and where the next is made', async () => {
    const draft = buildBlueprint({ since: { n: 2, changes: told } });
    await open({ editions: [first, second], draft, standings: ['steward'] });
    const words = 'Since edition 2: 1 new experiment, 2 cycles told.';
    expect(lines(words)).toBe(1);

    press(editionWords.make);
    expect(screen.getByText(`${editionWords.makeIntro} ${words}`)).toBeDefined();
  });

  test('is said where nothing did, too', async () => {
    const draft = buildBlueprint({ since: { n: 2, changes: [] } });
    await open({ editions: [first, second], draft });

    expect(lines('Nothing has changed since edition 2.')).toBe(1);
  });

  test('in an edition stands there, and in the last one what the draft has changed since', async () => {
    const draft = buildBlueprint({ since: { n: 2, changes: [...told].reverse() } });
    const scene = { editions: [first, second], draft, since: { n: 1, changes: told } };
    await open({ hash: '/edition-2', ...scene });

    expect(lines('Since edition 1: 1 new experiment, 2 cycles told.')).toBe(1);
    expect(lines('It has changed since: 2 cycles told, 1 new experiment.')).toBe(1);
    cleanup();
    await open({ hash: '/edition-1', ...scene, since: undefined });
    expect(lines(/changed since/)).toBe(0);
  });
});

describe('whoever answers for the council', () => {
  const leader = (id: string, name: string) =>
    ({ id, name, role: 'leader', isOutside: false }) as const;
  const people = [leader(helen?.id ?? '', 'Helen Ashdown'), leader('grace', 'Grace Obi')];

  test('is led from the draft to the edition that waits for their name', async () => {
    await open({ standings: ['leader'], editions: [first], people });

    const link = await screen.findByRole('link', { name: editionWords.toSign(1) });
    expect(link.getAttribute('href')).toBe('#blueprint/print/edition-1');
  });

  test('and has not signed the newest is named there, but to themselves', async () => {
    const amara = leader('amara', 'Amara Osei');
    await open({ hash: '/edition-2', editions: [first, second], people: [...people, amara] });

    expect(await screen.findByText(editionWords.notSigned(['Grace Obi']))).toBeDefined();
  });

  test('is not asked after in an edition that is not the newest', async () => {
    await open({ hash: '/edition-1', editions: [first, second], people });

    await screen.findByText(editionWords.unsigned(1, '1 March 2027'));
    expect(screen.queryByText(/not signed yet/)).toBeNull();
  });
});

describe('making one', () => {
  test('says first what that means, does it once, and leads to it', async () => {
    const made = { ...first, n: 1 };
    const { sent } = await open({
      standings: ['steward'],
      answer: { status: 200, body: { editions: [made] } },
    });

    press(editionWords.make);
    expect(screen.getByText(editionWords.makeIntro)).toBeDefined();
    expect(sent()).toEqual([]);
    press(editionWords.makeIt(1));

    await waitFor(() => expect(location.hash).toBe('#blueprint/print/edition-1'));
    expect(sent()).toMatchObject([
      { name: 'editions/make', body: { commandId: expect.anything(), n: 1 } },
    ]);
  });

  test('is for whoever looks after the blueprint', async () => {
    await open({ standings: ['leader'] });

    await screen.findByText(editionWords.none);
    expect(screen.queryByRole('button', { name: editionWords.make })).toBeNull();
  });

  test('waits for a first pillar', async () => {
    await open({ standings: ['steward'], draft: buildEmptyBlueprint() });

    await screen.findByText(editionWords.none);
    expect(screen.queryByRole('button', { name: editionWords.make })).toBeNull();
  });

  test.each([
    ['what keeps it back', 'invalid', 'The edition has not been made.', undefined],
    ['that one was made meanwhile', 'edition-made', 'Priya Raman made edition 1.', undefined],
    ['that the draft was altered', 'stale', 'Anything', editionWords.changedSince],
  ] as const)('says %s, and stays with the draft', async (_, code, message, said = message) => {
    await open({ standings: ['steward'], answer: refusal(422, code, message) });

    press(editionWords.make);
    press(editionWords.makeIt(1));

    expect(await screen.findByText(said)).toBeDefined();
    expect(location.hash).toBe('#blueprint/print');
  });
});

describe('signing', () => {
  test('sends what a leader wrote for the edition they read', async () => {
    const amara = {
      id: 'amara',
      name: 'Amara Osei',
      as: 'Director',
      on: '2027-03-05',
      words: null,
    };
    const signed = { ...first, signatures: [amara] };
    const { sent } = await open({
      ...{ hash: '/edition-1', standings: ['leader'], editions: [first] },
      answer: { status: 200, body: { editions: [signed] } },
    });

    press(editionWords.sign);
    expect(screen.getByText(editionWords.signIntro(1))).toBeDefined();
    fireEvent.change(screen.getByLabelText(text.fields.signedAs), {
      target: { value: 'Director' },
    });
    press(editionWords.signIt(1));

    const by = [{ name: 'Amara Osei', day: '5 March 2027' }];
    expect(await screen.findByText(editionWords.signed(1, by))).toBeDefined();
    expect(sent()).toMatchObject([
      { name: 'editions/sign', body: { n: 1, signedAs: 'Director', signedWords: '' } },
    ]);
    expect(screen.queryByRole('button', { name: editionWords.sign })).toBeNull();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Director');
  });

  test('half typed is there again after a reload, until it is thrown away', async () => {
    const scene: Scene = { hash: '/edition-1', standings: ['leader'], editions: [first] };
    const boxes = [text.fields.signedAs, text.fields.signedWords];
    const typed = () => boxes.map((box) => screen.getByLabelText<HTMLInputElement>(box).value);
    await open(scene);
    press(editionWords.sign);
    for (const box of boxes)
      fireEvent.change(screen.getByLabelText(box), { target: { value: box } });
    cleanup();
    await open(scene);
    press(editionWords.sign);
    expect(typed()).toEqual(boxes);
    press(text.tab.detail.startAgain);
    cleanup();
    await open(scene);
    press(editionWords.sign);

    expect(typed()).toEqual(['', '']);
  });

  test('shows beside its box what needs another look', async () => {
    const fields = { signedAs: 'Please say what you sign as.' };
    await open({
      ...{ hash: '/edition-1', standings: ['leader'], editions: [first] },
      answer: refusal(422, 'invalid', 'Something needs another look.', fields),
    });

    press(editionWords.sign);
    press(editionWords.signIt(1));

    expect(await screen.findByText(fields.signedAs)).toBeDefined();
  });

  test.each([
    ['the draft', '', ['leader'], [first]],
    [
      'one they have signed',
      '/edition-2',
      ['leader'],
      [first, { ...second, signatures: [{ ...helen, id: 'amara' }] }],
    ],
    ['anybody who is no leader', '/edition-2', ['steward'], [first, second]],
  ] as const)('is not offered for %s', async (_, hash, standings, editions) => {
    await open({ hash, standings, editions: editions as readonly EditionView[] });

    await screen.findByRole('navigation');
    expect(screen.queryByRole('button', { name: editionWords.sign })).toBeNull();
  });
});
