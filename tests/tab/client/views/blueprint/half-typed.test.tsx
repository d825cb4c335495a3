/** @jest-environment jsdom */
/** Words half typed under Draw up are there again after a reload, for whoever typed them, until they are saved or thrown away (P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import {
  buildAsk,
  buildBlueprint,
  buildExperiment,
  buildPillar,
} from '../../../../support/build-blueprint-view.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { drawUp } = text.tab;
const { fields } = text;
const pillar = buildPillar({ commitment: null });
const underWay = {
  ...{ n: 1, from: '2027-01-25', until: null, happened: null, learned: null, decision: null },
};
const experiment = buildExperiment({ cycles: [underWay] });
const told = buildExperiment({ id: 'experiment-2', number: 2, title: 'Walk', status: 'ended' });
const ask = buildAsk({ answer: null });
const blueprint = buildBlueprint({
  ...{ vision: null, visions: { version: 0, ofTeams: [] } },
  ...{ pillars: [pillar], experiments: [experiment, told], asks: [ask] },
});
const halfTyped = 'Half a sentence';

type Form = { readonly opener: string; readonly box: string };

const forms: Readonly<Record<string, Form>> = {
  'a new pillar': { opener: drawUp.drawUp, box: fields.different },
  'a pillar put better': { opener: drawUp.betterOf(pillar.title), box: fields.different },
  'what a leader will do': { opener: drawUp.commit, box: fields.commitment },
  'a new experiment': { opener: drawUp.proposeUnder(pillar.title), box: fields.experimentTitle },
  'an experiment put better': {
    ...{ opener: drawUp.experiment.betterOf(experiment.title), box: fields.safeguard },
  },
  'a cycle': { opener: drawUp.experiment.tellOf(experiment.title), box: fields.learned },
  'a cycle put right': {
    ...{ opener: drawUp.experiment.correctOf(1, told.title), box: fields.surprised },
  },
  'something asked for': { opener: drawUp.asks.ask, box: fields.askedFor },
  'an answer': { opener: drawUp.asks.answerOf(ask.words), box: fields.answerBecause },
  'a vision': { opener: drawUp.vision.choose, box: fields.vision },
};

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function open({ opener, box }: Form) {
  openBlueprint({
    ...{ part: '/draw-up', named: ['leader'], blueprint },
    answer: () => ({ status: 200, body: blueprint }),
  });
  fireEvent.click(await screen.findByRole('button', { name: opener }));
  const typed = screen.getByRole<HTMLTextAreaElement>('textbox', { name: box });
  const form = within(typed.closest('form') as HTMLFormElement);
  return { typed, form };
}

async function typeIn(form: Form) {
  const opened = await open(form);
  fireEvent.change(opened.typed, { target: { value: halfTyped } });
  return opened;
}

describe.each(Object.entries(forms))('%s', (_what, form) => {
  test('is there again after a reload, said to be from before, and thrown away with a press', async () => {
    await typeIn(form);
    cleanup();
    const again = await open(form);
    const found = again.typed.value;
    fireEvent.click(again.form.getByRole('button', { name: text.tab.detail.startAgain }));
    cleanup();

    expect(found).toBe(halfTyped);
    expect((await open(form)).typed.value).not.toBe(halfTyped);
  });
});

const putBetter = forms['a pillar put better'] as Form;

test('what is saved is on the device no more', async () => {
  const { typed, form } = await typeIn(putBetter);
  fireEvent.click(form.getByRole('button', { name: text.cards.actions.save }));

  await waitFor(() => expect(typed.isConnected).toBe(false));
  expect(JSON.stringify({ ...sessionStorage })).not.toContain(halfTyped);
});

test('whoever signs in there next sees nothing of it, and it is gone', async () => {
  await typeIn(putBetter);
  cleanup();
  for (const [key, value] of Object.entries({ ...sessionStorage })) {
    sessionStorage.removeItem(key);
    sessionStorage.setItem(key.replace('kept amara ', 'kept jo '), value);
  }

  expect((await open(putBetter)).typed.value).toBe(pillar.different);
  expect(JSON.stringify({ ...sessionStorage })).not.toContain(halfTyped);
});
