/** The local blueprint in chat: on a page, its experiments, a look at one, and where making sense of it stands (P19, P20). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Experiment } from '../../../shared/domain/blueprint/experiment.ts';
import { noProgramme, programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { ok } from '../../../shared/domain/result.ts';
import { makeEdition } from '../../../shared/use-cases/blueprint/make-edition.ts';
import { reflect } from '../../../shared/use-cases/sensemaking/reflect.ts';
import { experimentType, programmeType } from '../../../shared/use-cases/storage/document-types.ts';
import { change, createOnce, read } from '../../../shared/use-cases/storage/repository.ts';
import { storeBlueprint } from '../../support/build-blueprint.ts';
import { createTestDeps, unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const place = { tenantId, programmeId: programmeIdOf(riverside.id) };
const key = { ...place, experimentId: 'experiment-1' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

/** EX-1, which runs, and is to be looked at on that day. */
function store(overrides: Partial<Experiment> = {}): Promise<void> {
  return storeBlueprint(chat.store, { owner: amara, ...overrides }, place);
}

async function stored(): Promise<Experiment> {
  return unwrap(await read(chat.store, experimentType, key));
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

function linksOf(card: AnyCard): readonly string[] {
  return card.actions
    .filter(({ type }: AnyCard) => type === 'Action.OpenUrl')
    .map(({ url }: AnyCard) => url.replace(/.*#/, '#'));
}

const told = { learned: 'One line is enough', decision: 'adapt' };

describe('the blueprint on a page', () => {
  test('shows what is tried for each pillar, opens one, and leads into the tab', async () => {
    await store();
    const page = await chat.say(amara, 'show me the blueprint');
    const opened = await chat.press(amara, page, 'Open EX-1');

    expect(wordsOf(page)).toMatch(
      /Protected time[\s\S]*EX-1[\s\S]*One duty line[\s\S]*A room to talk[\s\S]*Nothing is tried/,
    );
    expect(linksOf(page)).toEqual(['#blueprint/print']);
    expect(wordsOf(opened)).toContain('EX-1 One duty line for a month');
  });

  test('says what comes before it where there is none yet', async () => {
    const page = await chat.say(amara, 'blueprint');

    expect(wordsOf(page)).toContain('There are no pillars yet');
    expect(linksOf(page)).toEqual(['#blueprint']);
  });

  test('shows whoever answers for the council which edition waits for their name, and nobody else', async () => {
    await store();
    const people = [{ id: priya.id, name: priya.name, role: 'leader' as const }];
    unwrap(await createOnce(chat.store, programmeType, { ...noProgramme(place), people }));
    await storeEdition();
    const hers = await chat.say(priya, 'blueprint');
    const others = await chat.say(amara, 'blueprint');

    expect(linksOf(hers)).toEqual(['#blueprint/print', '#blueprint/print/edition-1']);
    expect(wordsOf(hers)).toContain('Edition 1 waits for your name');
    expect(titlesOf(hers).filter((title) => /^sign/i.test(title))).toEqual([]);
    expect(linksOf(others)).toEqual(['#blueprint/print']);
  });

  test('says what changed since the last edition, where there is one', async () => {
    await store();
    const before = await chat.say(amara, 'blueprint');
    await storeEdition();
    const after = await chat.say(amara, 'blueprint');

    expect(wordsOf(before)).not.toContain('since edition');
    expect(wordsOf(after)).toContain('Nothing has changed since edition 1.');
  });

  test('is not for somebody outside the team', async () => {
    await store();

    expect(wordsOf({ text: await chat.say(stranger, 'blueprint') })).toContain('not in a team');
  });
});

describe('an experiment', () => {
  test('is found by its id, with what is believed and watched', async () => {
    await store();
    const card = await chat.say(amara, 'EX-1');

    expect(wordsOf(card)).toMatch(
      /Under way · Looked after by Amara Osei[\s\S]*If we answer one line[\s\S]*Visits broken off/,
    );
    expect(titlesOf(card).slice(0, 1)).toEqual(['Tell the cycle']);
  });

  test('is told of where there is none with that number', async () => {
    await store();

    expect(await chat.say(amara, 'EX-7')).toBe('There is no EX-7 in a blueprint of yours.');
  });

  test('is taken by its id or on its card, once', async () => {
    await store({ owner: null });
    const card = await chat.say(priya, 'EX-1');
    const taken = await chat.say(amara, 'I’ll take EX-1');
    const late = await chat.press(priya, card, 'I’ll look after it');

    expect(wordsOf(taken)).toContain('You look after it now');
    expect((await stored()).owner?.id).toBe(priya.id);
    expect(wordsOf(late)).toContain('Looked after by Priya Raman');
  });

  test('of several stands in a list, what is under way first', async () => {
    await store();
    const list = await chat.say(amara, 'what experiments are we running?');

    expect(wordsOf(list)).toMatch(/Under way[\s\S]*EX-1[\s\S]*One duty line/);
    expect(linksOf(list)).toEqual(['#blueprint/draw-up']);
  });
});

describe('a look at an experiment', () => {
  test('asks what is understood, happened, was learned and surprised, and goes on four weeks later', async () => {
    await store();
    const form = await chat.say(amara, 'review EX-1');
    const card = await chat.press(amara, form, 'Tell the cycle', {
      ...{ ...told, understood: 'Duty is quiet after four', happened: 'Two weeks of it' },
      ...{ surprised: 'Nobody asked', reviewOn: findInput(form, 'reviewOn').value },
    });

    expect(findInput(form, 'reviewOn').value).toBe('2026-12-18');
    expect(wordsOf(card)).toMatch(
      /The next cycle has begun[\s\S]*What cycle 1 taught[\s\S]*Duty is quiet[\s\S]*One line is enough/,
    );
    expect(await stored()).toMatchObject({ status: 'running', reviewOn: '2026-12-18' });
  });

  test('that is stopped ends it, and says that this is worth as much', async () => {
    await store();
    const form = await chat.say(amara, 'review EX-1');
    const card = await chat.press(amara, form, 'Tell the cycle', { ...told, decision: 'stop' });

    expect(wordsOf(card)).toContain('that is worth as much');
    expect(titlesOf(card)).toEqual(['Experiments']);
    expect((await stored()).status).toBe('ended');
  });

  test('that says nothing comes back with what is missing', async () => {
    await store();
    const form = await chat.say(amara, 'review EX-1');
    const again = await chat.press(amara, form, 'Tell the cycle', { happened: 'Two weeks of it' });

    expect(findInput(again, 'happened').value).toBe('Two weeks of it');
    expect((await stored()).cycles).toHaveLength(1);
  });

  test('of an experiment somebody puts better meanwhile is told all the same', async () => {
    await store();
    const form = await chat.say(amara, 'review EX-1');
    unwrap(
      await change(chat.store, experimentType, key, (experiment) =>
        ok({ ...experiment, version: 2 }),
      ),
    );
    const card = await chat.press(amara, form, 'Tell the cycle', told);

    expect(wordsOf(card)).toContain('The next cycle has begun');
  });

  test('that somebody told meanwhile is told once: theirs is shown, and what was typed', async () => {
    await store();
    const form = await chat.say(amara, 'review EX-1');
    const early = await chat.say(priya, 'review EX-1');
    await chat.press(priya, early, 'Tell the cycle', { ...told, learned: 'Two lines' });
    const late = await chat.press(amara, form, 'Tell the cycle', told);

    expect(wordsOf(late)).toMatch(
      /Priya Raman told cycle 1 meanwhile[\s\S]*One line is enough[\s\S]*Two lines/,
    );
    expect((await stored()).cycles).toMatchObject([{ learned: 'Two lines' }, { decision: null }]);
  });

  test('that they told themselves, from another card, says so', async () => {
    await store();
    const form = await chat.say(amara, 'review EX-1');
    const other = await chat.say(amara, 'review EX-1');
    await chat.press(amara, other, 'Tell the cycle', { ...told, learned: 'Two lines' });
    const late = wordsOf(await chat.press(amara, form, 'Tell the cycle', told));

    expect(late).toMatch(/You have told cycle 1 already[\s\S]*One line is enough[\s\S]*Two lines/);
    expect(late).not.toContain('meanwhile');
  });

  test('from a card of an earlier version, which says of no cycle, is asked for once more', async () => {
    await store();
    const form = await chat.say(amara, 'review EX-1');
    const action = findActions(form).find(({ title }) => title === 'Tell the cycle');
    delete action.data.cycle;
    const again = await chat.press(amara, form, 'Tell the cycle', told);

    expect(findInput(again, 'learned').value).toBe('One line is enough');
    expect((await stored()).cycles).toHaveLength(1);
  });

  test('is left for later once its day has come, and its history keeps that', async () => {
    await store({ reviewOn: '2026-11-20' });
    const form = await chat.say(amara, 'review EX-1');
    const card = await chat.press(amara, form, 'Not this time');

    expect(wordsOf(card)).toContain('That is fine. You look at it on Friday 18 December 2026');
    expect(wordsOf(card)).toContain('Not looked at in November.');
    expect(await stored()).toMatchObject({ reviewOn: '2026-12-18', status: 'running' });
  });

  test('is not offered to be left before its day', async () => {
    await store();

    expect(titlesOf(await chat.say(amara, 'review EX-1'))).not.toContain('Not this time');
  });

  test('is for whoever looks after it, and whoever looks after the blueprint', async () => {
    await store({ owner: priya });
    const refused = await chat.say(amara, 'review EX-1');

    expect(wordsOf(refused)).toContain('whoever looks after it');
    expect(titlesOf(refused)).not.toContain('Tell the cycle');
  });

  test('of one that is not under way shows it as it stands', async () => {
    await store({ status: 'resting' });

    expect(wordsOf(await chat.say(amara, 'review EX-1'))).toContain('EX-1 is not under way');
  });
});

describe('trying an experiment in one’s own team', () => {
  test('makes a small change of it, once, that leads back to it', async () => {
    await store({ owner: priya });
    const card = await chat.say(amara, 'EX-1');
    const tried = await chat.press(amara, card, 'Try it in my team');
    const again = await chat.say(priya, 'try EX-1 in my team');
    const after = await chat.say(amara, 'EX-1');
    const opened = await chat.press(amara, after, 'Open SC-1');

    expect(wordsOf(tried)).toMatch(/SC-1 tries it, on the board of Riverside[\s\S]*Tries EX-1/);
    expect(wordsOf(again)).toContain('SC-1 tries it');
    expect(wordsOf(after)).toMatch(/Who tries it[\s\S]*SC-1[\s\S]*Riverside/);
    expect(titlesOf(after)).not.toContain('Try it in my team');
    expect(wordsOf(opened)).toContain('One duty line for a month');
  });

  test('is offered of none that has ended', async () => {
    await store({ status: 'ended' });
    const refused = await chat.say(amara, 'try EX-1');

    expect(titlesOf(await chat.say(amara, 'EX-1'))).not.toContain('Try it in my team');
    expect(wordsOf(refused)).toContain('It cannot make that move');
  });
});

test('making sense of it has a next step, and leads to where it is taken', async () => {
  const before = await chat.say(amara, 'sensemaking');
  await store();
  const after = await chat.say(amara, 'where are we with sensemaking?');

  expect(wordsOf(before)).toContain('presses Put these in');
  expect(wordsOf(before)).not.toContain('on the wall');
  expect(linksOf(before)).toEqual(['#blueprint']);
  expect(wordsOf(after)).toContain('Next: look at each experiment on its day');
  expect(linksOf(after)).toEqual(['#blueprint/draw-up', '#blueprint/sort']);
});

test('making sense of it counts what people said for it, as the wall does', async () => {
  const said = { reflection: 'One duty line is enough', hint: 'enabler', keep: 'by-name' } as const;
  const deps = createTestDeps({ store: chat.store });
  unwrap(await reflect({ ...said, teamId: riverside.id }, { ...amara, tenantId }, deps));

  const standing = await chat.say(amara, 'sensemaking');

  expect(wordsOf(standing)).toContain('1 thing hangs on the wall.');
  expect(wordsOf(standing)).toContain('Next: put together what belongs together');
  expect(linksOf(standing)).toEqual(['#blueprint/sort']);
});

test('a programme of several goes by its own name, wherever it is read', async () => {
  await store();
  const set = await change(chat.store, programmeType, place, (programme) =>
    ok({ ...programme, name: 'Elmshire' }),
  );
  if (!set.ok)
    await createOnce(chat.store, programmeType, { ...noProgramme(place), name: 'Elmshire' });

  expect(wordsOf(await chat.say(amara, 'experiments'))).toContain('Experiments of Elmshire');
});

async function storeEdition(): Promise<void> {
  const deps = createTestDeps({ store: chat.store });
  const input = { programmeId: place.programmeId, commandId: 'make-the-first' };
  unwrap(await makeEdition(input, { ...priya, tenantId }, deps));
}
