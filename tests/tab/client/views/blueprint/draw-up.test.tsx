/** @jest-environment jsdom */
/** Drawing up: pillars from themes, experiments under them, and what every cycle taught (P20). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import type { SenseThemeView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/text.ts';
import {
  buildBlueprint,
  buildExperiment,
  buildPillar,
  buildSource,
  buildTheme,
} from '../../../../support/build-blueprint-view.ts';
import { refusal } from '../../support/scripted-server.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { drawUp } = text.tab;
const { experiment: words } = drawUp;
const theme = buildTheme();
const pillar = buildPillar({ themeIds: [theme.id] });
const nobody = { happened: null, learned: null, decision: null };
const underWay = { n: 1, from: '2027-01-25', until: null, ...nobody };
const proposed = buildExperiment({
  ...{ pillarId: pillar.id, status: 'proposed', owner: null, cycles: [] },
});

afterEach(cleanup);

const asPattern = (said: string) => said.replace(/[()]/g, String.raw`\$&`);

function open(
  view: Partial<BlueprintView>,
  after: Partial<BlueprintView> = view,
  role = 'supervisor',
) {
  const empty = { themes: [theme], pillars: [], experiments: [], sources: [] };
  return openBlueprint({
    ...{ part: '/draw-up', role: role as 'supervisor' },
    blueprint: buildBlueprint({ ...empty, ...view }),
    answer: () => ({ status: 200, body: buildBlueprint({ ...empty, ...after }) }),
  });
}

test('before anything has a name it says what comes first', async () => {
  open({ themes: [] });

  expect(await screen.findByText(drawUp.noThemes)).toBeDefined();
  expect(screen.queryByRole('button', { name: drawUp.drawUp })).toBeNull();
});

test('a pillar is drawn up from a theme, by anybody', async () => {
  const { sent } = open({}, { pillars: [pillar] }, 'practitioner');
  fireEvent.click(await screen.findByRole('button', { name: drawUp.drawUp }));
  fireEvent.click(screen.getByRole('checkbox', { name: theme.name }));
  const title = screen.getByRole('textbox', { name: text.fields.pillarTitle });
  fireEvent.change(title, { target: { value: pillar.title } });
  const form = title.closest('form') as HTMLFormElement;
  fireEvent.click(within(form).getByRole('button', { name: drawUp.drawUp }));

  expect(await screen.findByRole('region', { name: pillar.title })).toBeDefined();
  expect(sent()).toMatchObject([
    { name: 'pillars/draw', body: { pillarTitle: pillar.title, themeIds: [theme.id] } },
  ]);
});

describe('an experiment', () => {
  test('that still needs something says what, in the server’s words, and is not started', async () => {
    const needs = 'Before it goes on, it still needs somebody who looks after it.';
    openBlueprint({
      ...{ part: '/draw-up' },
      blueprint: buildBlueprint({ themes: [theme], pillars: [pillar], experiments: [proposed] }),
      answer: () => ({
        status: 409,
        body: { error: { code: 'gate', message: needs, correlationId: 'one' } },
      }),
    });
    const about = words.presses['experiments/start'].about(proposed.title);
    fireEvent.click(await screen.findByRole('button', { name: about }));

    expect(await screen.findByText(needs)).toBeDefined();
  });

  test.each([
    ['with its team where there are several', 'Harbour', words.ofTeam('SC-4', 'Harbour')],
    ['alone where there is one team', undefined, 'SC-4'],
  ])('names the change it began with %s', async (_, team, said) => {
    const from = { changeId: 'change-4', number: 4, ...(team && { team }) };
    open({ pillars: [pillar], experiments: [{ ...proposed, from }] });

    expect(await screen.findByText(new RegExp(`${asPattern(words.from(said))}$`))).toBeDefined();
  });

  test('is begun from a change that is named with its team', async () => {
    const from = { changeId: 'change-4', number: 4, title: 'One line', go: 1, decision: null };
    const sources = [
      buildSource({ from, team: 'Riverside' }),
      buildSource({ id: 'other', from: { ...from, changeId: 'change-9' }, team: 'Harbour' }),
      buildSource({ id: 'alone', from: { ...from, changeId: 'change-5', number: 5 }, team: null }),
    ];
    open({ pillars: [pillar], sources });
    const about = drawUp.proposeUnder(pillar.title);
    fireEvent.click(await screen.findByRole('button', { name: about }));

    const box = screen.getByRole('combobox', { name: drawUp.beginsWith });
    expect(
      within(box)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      drawUp.beginsBlank,
      ...['SC-4 One line (Riverside)', 'SC-4 One line (Harbour)', 'SC-5 One line'],
    ]);
  });

  test('that rests says no day, and one that is not started says who would like to try it', async () => {
    const triedBy = [{ teamId: 'team-harbour', team: 'Harbour', changeId: 'change-9', number: 9 }];
    const resting = buildExperiment({ pillarId: pillar.id, status: 'resting' });
    const wanted = { ...proposed, id: 'experiment-2', triedBy };
    open({ pillars: [pillar], experiments: [resting, wanted] });

    const about = await screen.findByText(new RegExp(`^${words.states.resting}`));
    expect(about.textContent).toBe(
      [words.states.resting, words.by('Amara Osei'), words.from('SC-4')].join(' · '),
    );
    expect(screen.getByText(words.wantedBy)).toBeDefined();
    expect(screen.queryByText(words.triedBy)).toBeNull();
  });

  test('has what the wall says is going on beside the box for why', async () => {
    open({ pillars: [pillar], experiments: [proposed] });
    fireEvent.click(await screen.findByRole('button', { name: words.betterOf(proposed.title) }));

    const box = screen.getByRole('textbox', { name: text.fields.becauseOf });
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe(words.goingOn(theme.statement ?? ''));
  });

  test('that nobody looks after is taken with one press', async () => {
    const amara = { id: 'amara', name: 'Amara Osei' };
    const { sent } = open(
      { pillars: [pillar], experiments: [proposed] },
      { pillars: [pillar], experiments: [{ ...proposed, owner: amara, version: 9 }] },
      'practitioner',
    );
    const about = words.presses['experiments/take'].about(proposed.title);
    fireEvent.click(await screen.findByRole('button', { name: about }));

    expect(await screen.findByText(new RegExp(words.by('Amara Osei')))).toBeDefined();
    expect(sent()).toMatchObject([{ name: 'experiments/take' }]);
  });

  test('under way is told by its owner, and by nobody else who is no steward', async () => {
    const running = buildExperiment({
      ...{ pillarId: pillar.id, status: 'running' },
      owner: { id: 'jo', name: 'Jo Whitlock' },
    });
    open({ pillars: [pillar], experiments: [running] }, {}, 'practitioner');

    await screen.findByRole('heading', { name: words.title(running.number, running.title) });
    expect(screen.queryByRole('button', { name: words.tellOf(running.title) })).toBeNull();
  });

  test('tells a cycle with one of three honourable ends', async () => {
    const running = buildExperiment({
      ...{ pillarId: pillar.id, status: 'running', cycles: [underWay] },
      owner: { id: 'amara', name: 'Amara Osei' },
    });
    const { sent } = open({ pillars: [pillar], experiments: [running] }, undefined, 'practitioner');
    fireEvent.click(await screen.findByRole('button', { name: words.tellOf(running.title) }));
    const asked = screen.getAllByRole<HTMLTextAreaElement>('textbox');
    const labels = asked.map((box) => box.labels?.[0]?.textContent);
    expect(labels.slice(0, 2)).toEqual([words.happenedLabel, text.fields.understood]);
    const learned = screen.getByRole('textbox', { name: text.fields.learned });
    fireEvent.change(learned, { target: { value: 'Half an hour is enough' } });
    fireEvent.click(screen.getByRole('radio', { name: words.decisions.stop }));
    const form = learned.closest('form') as HTMLFormElement;
    fireEvent.click(within(form).getByRole('button', { name: words.tell }));

    expect(await screen.findByText(words.told)).toBeDefined();
    expect(sent()).toMatchObject([
      {
        name: 'experiments/tell-cycle',
        body: { learned: 'Half an hour is enough', decision: 'stop', cycle: 1 },
      },
    ]);
  });
});

test('a cycle that somebody told meanwhile is told once: theirs is shown, and nothing typed is lost', async () => {
  const running = buildExperiment({ pillarId: pillar.id, cycles: [underWay] });
  const told = {
    ...underWay,
    until: '2027-02-19',
    learned: 'Two lines',
    decision: 'stop',
  } as const;
  const now = { pillars: [pillar], experiments: [{ ...running, status: 'ended', cycles: [told] }] };
  const other = buildExperiment({ ...proposed, id: 'experiment-2', number: 2, title: 'Walk' });
  const take = words.presses['experiments/take'].about(other.title);
  openBlueprint({
    ...{ part: '/draw-up', role: 'supervisor' },
    blueprint: buildBlueprint({ pillars: [pillar], experiments: [running, other] }),
    answer: (name) =>
      name === 'experiments/take'
        ? { status: 200, body: buildBlueprint(now as Partial<BlueprintView>) }
        : refusal(409, 'stale', 'Stale'),
  });
  fireEvent.click(await screen.findByRole('button', { name: words.tellOf(running.title) }));
  const learned = screen.getByRole('textbox', { name: text.fields.learned });
  fireEvent.change(learned, { target: { value: 'One line' } });
  fireEvent.click(screen.getByRole('button', { name: take }));
  const form = within(learned.closest('form') as HTMLFormElement);
  expect(await form.findByText(/Two lines/)).toBeDefined();
  fireEvent.click(form.getByRole('button', { name: words.tell }));

  expect(await form.findByText(words.toldSince(1))).toBeDefined();
  expect(learned).toHaveProperty('value', 'One line');
  expect(form.queryByRole('button', { name: words.tell })).toBeNull();
});

test('a cycle that was told says what happened, what is understood now and what surprised', async () => {
  const told = buildExperiment({ pillarId: pillar.id });
  open({ pillars: [pillar], experiments: [told] });
  const taught = await screen.findByRole('list', { name: words.cycles });

  expect(taught.textContent).toMatch(
    /The form was the slow part.*What happened: Nine.*understand now: Families.*surprised us: Nobody/,
  );
});

describe('an experiment, for whoever is in the team', () => {
  const running = buildExperiment({
    ...{ pillarId: pillar.id, status: 'running', owner: { id: 'amara', name: 'Amara Osei' } },
    reviewOn: '2027-02-19',
  });
  const teamId = '19:harbour@thread.tacv2';

  test('is tried on their own board with one press, and says who tries it', async () => {
    const triedBy = [{ teamId, team: 'Harbour', changeId: 'change-9', number: 9 }];
    const { sent } = open(
      { pillars: [pillar], experiments: [running] },
      { pillars: [pillar], experiments: [{ ...running, triedBy }] },
      'practitioner',
    );
    const name = words.tryItOf(running.title);
    fireEvent.click(await screen.findByRole('button', { name }));

    expect(await screen.findByText(/Harbour \(SC-9\)/)).toBeDefined();
    expect(sent()).toMatchObject([{ name: 'experiments/try', body: { experimentId: running.id } }]);
  });

  test('is left for another time once its day has come, and says so without comment', async () => {
    const skipped = { ...running, reviewOn: '2027-03-19', notLookedAt: ['2027-02-19'] };
    const { sent } = open(
      { pillars: [pillar], experiments: [running] },
      { pillars: [pillar], experiments: [skipped] },
      'practitioner',
    );
    const name = words.presses['experiments/skip'].about(running.title);
    fireEvent.click(await screen.findByRole('button', { name }));

    expect(await screen.findByText('Not looked at in February.')).toBeDefined();
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(sent()).toMatchObject([{ name: 'experiments/skip' }]);
  });
});

test('a pillar says where it comes from, with the changes behind it', async () => {
  const view = buildBlueprint();
  open({ ...view });

  const [first] = view.pillars;
  const panel = await screen.findByRole('region', { name: first?.title ?? '' });
  const within1 = view.sources.filter(({ themeId }) => first?.themeIds.includes(themeId ?? ''));
  expect(within(panel).getByText(drawUp.whereFrom(within1.length))).toBeDefined();
});

describe('what people said since the things were sorted', () => {
  const onWall: SenseThemeView = {
    ...{ id: 'theme-1', name: 'Rooms', side: 'enabler', version: 1 },
    ...{ statement: null, keptBy: null, lies: [] },
  };
  const said = { hint: 'enabler', by: null, mayTakeBack: false } as const;
  const reflections = [
    { ...said, id: 'kbt', words: 'Time to read before a visit' },
    { ...said, id: 'mfd', words: 'A room with a door' },
  ];
  const sense = {
    themes: [onWall],
    placed: [{ itemId: 'mfd', side: 'enabler' as const, themeId: onWall.id }],
  };
  const drawn = buildBlueprint({ themes: [theme], pillars: [pillar] });

  test('stands where they go on drawing up, as long as it is in no theme, with the way to the wall', async () => {
    openBlueprint({ part: '/draw-up', blueprint: drawn, reflections, sense });
    const { title, toWall } = drawUp.notInThemes;
    const panel = within(await screen.findByRole('region', { name: title(1) }));

    expect(panel.getByText('Time to read before a visit')).toBeDefined();
    expect(panel.queryByText('A room with a door')).toBeNull();
    expect(panel.getByRole('link', { name: toWall }).getAttribute('href')).toBe('#blueprint/sort');
  });

  test('hangs on the wall on the side whoever said it gave, in no theme', async () => {
    openBlueprint({ part: '/sort', reflections, sense });
    const side = within(
      await screen.findByRole('region', { name: text.tab.sense.sort.sides.enabler }),
    );

    expect(side.getByText(/Time to read before a visit/)).toBeDefined();
  });
});
