/** @jest-environment jsdom */
/** Two people write in the same form of a blueprint: neither writes over the other unseen, and nothing typed is lost (P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/text.ts';
import {
  buildAsk,
  buildBlueprint,
  buildExperiment,
  buildPillar,
} from '../../../../support/build-blueprint-view.ts';
import { refusal } from '../../support/scripted-server.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { drawUp } = text.tab;
const { fields } = text;
const blank = buildExperiment({ id: 'experiment-2', number: 2, owner: null, title: 'Walk first' });
const take = drawUp.experiment.presses['experiments/take'].about(blank.title);
const experiment = buildExperiment();
const pillar = buildPillar();
const ask = buildAsk({ answer: null, version: 1 });
const ofTeams = [{ team: 'Harbour', vision: 'Ordinary days' }];
const before = buildBlueprint({
  ...{ experiments: [experiment, blank], asks: [ask], visions: { version: 1, ofTeams } },
});

type Meanwhile = {
  readonly opener: string | RegExp;
  readonly box: string;
  readonly send: string;
  readonly after: Partial<BlueprintView>;
  /** What the other wrote, as it is shown beside one's own. */
  readonly theirs: RegExp;
  /** Of a box nobody here has touched: what the other wrote there goes along. */
  readonly untouched: Readonly<Record<string, unknown>>;
};

const forms: readonly (readonly [what: string, Meanwhile])[] = [
  [
    'an experiment',
    {
      ...{ opener: drawUp.experiment.betterOf(experiment.title), box: fields.thenWe },
      send: text.cards.actions.save,
      after: {
        experiments: [
          { ...experiment, version: 2, thenWe: 'shorter waits', reviewOn: '2027-04-01' },
          { ...blank, version: 2 },
        ],
      },
      theirs: /It says now: “shorter waits”/,
      untouched: { reviewOn: '2027-04-01' },
    },
  ],
  [
    'a pillar',
    {
      ...{ opener: drawUp.betterOf(pillar.title), box: fields.different },
      send: text.cards.actions.save,
      after: {
        pillars: [
          { ...pillar, version: 2, different: 'Nobody waits', title: 'Close to the family' },
        ],
      },
      theirs: /It says now: “Nobody waits”/,
      untouched: { pillarTitle: 'Close to the family' },
    },
  ],
  [
    'what a leader will do',
    {
      ...{ opener: drawUp.commit, box: fields.commitment, send: drawUp.commit },
      after: {
        pillars: [
          {
            ...pillar,
            version: 2,
            commitment: { words: 'I fund it', name: 'Grace', on: '2027-02-19' },
          },
        ],
      },
      theirs: /It says now: “I fund it”/,
      untouched: { pillarId: pillar.id },
    },
  ],
  [
    'an answer to what is asked',
    {
      ...{ opener: drawUp.asks.answerOf(ask.words), box: fields.answerBecause },
      send: drawUp.asks.answerInstead,
      after: { asks: [buildAsk({ version: 2 })] },
      theirs: /Their answer: Not yet \(Helen Ashdown, .*The contract runs to April/,
      untouched: { answer: null },
    },
  ],
  [
    'the vision',
    {
      ...{ opener: drawUp.vision.chooseAnother, box: fields.vision },
      send: text.cards.actions.save,
      after: { vision: 'Ordinary days', visions: { version: 2, ofTeams } },
      theirs: /It says now: “Ordinary days”/,
      untouched: {},
    },
  ],
];

afterEach(cleanup);

describe.each(forms)('%s', (_what, { opener, box, send, after, theirs, untouched }) => {
  async function typeBesideAnother() {
    const now = buildBlueprint({ ...before, ...after });
    const versions: unknown[] = [];
    const opened = openBlueprint({
      ...{ part: '/draw-up', role: 'supervisor', named: ['leader'], blueprint: before },
      answer: (name, { body }) => {
        if (name === 'experiments/take') return { status: 200, body: now };
        versions.push(body?.version);
        return body?.version === 1 ? refusal(409, 'stale', 'Stale') : { status: 200, body: now };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: opener }));
    const own = screen.queryByRole('radio', { name: drawUp.vision.own });
    if (own) fireEvent.click(own);
    const typed = screen.getByRole('textbox', { name: box });
    fireEvent.change(typed, { target: { value: 'Mine' } });
    // What the other has done comes with whatever is read next, here with a press beside the form.
    fireEvent.click(screen.getByRole('button', { name: take }));
    const said = drawUp.experiment.presses['experiments/take'].done;
    await screen.findAllByText(said);
    const form = within(typed.closest('form') as HTMLFormElement);
    const press = () => fireEvent.click(form.getByRole('button', { name: send }));
    return { ...opened, versions, typed, form, press };
  }

  test('is sent with the version it was begun from, and refused with both texts kept', async () => {
    const { versions, typed, form, press } = await typeBesideAnother();
    press();

    expect(await form.findByText(/since you began/)).toBeDefined();
    expect(versions).toEqual([1]);
    expect(typed).toHaveProperty('value', 'Mine');
    expect(form.getByText(theirs)).toBeDefined();
  });

  test('is taken at a second press, with what the other wrote in boxes nobody touched here', async () => {
    const { versions, typed, form, press, sent } = await typeBesideAnother();
    press();
    await form.findByText(/since you began/);
    press();

    await waitFor(() => expect(typed.isConnected).toBe(false));
    expect(versions).toEqual([1, 2]);
    expect(sent().at(-1)?.body).toMatchObject(untouched);
  });
});

test('an experiment somebody takes while its words are put better is no reason to ask: nothing in a box has moved', async () => {
  const taken = { ...blank, version: 2, owner: { id: 'jo', name: 'Jo Whitlock' } };
  const now = buildBlueprint({ ...before, experiments: [experiment, taken] });
  const { sent } = openBlueprint({
    ...{ part: '/draw-up', role: 'supervisor', blueprint: before },
    answer: () => ({ status: 200, body: now }),
  });
  const better = drawUp.experiment.betterOf(blank.title);
  fireEvent.click(await screen.findByRole('button', { name: better }));
  const typed = screen.getByRole('textbox', { name: fields.thenWe });
  fireEvent.change(typed, { target: { value: 'Mine' } });
  fireEvent.click(screen.getByRole('button', { name: take }));
  await screen.findAllByText(drawUp.experiment.presses['experiments/take'].done);
  const form = within(typed.closest('form') as HTMLFormElement);
  fireEvent.click(form.getByRole('button', { name: text.cards.actions.save }));

  await waitFor(() => expect(typed.isConnected).toBe(false));
  expect(sent().at(-1)?.body).toMatchObject({ version: 2, thenWe: 'Mine' });
});
