/** @jest-environment jsdom */
/** A lead sets the team up on the tab, a part at a time; others see how it is, and who may change it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { TeamView } from '../../../../../../shared/contracts/api/team.ts';
import type { Role } from '../../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../../tab/client/views/frame/TeamTab.tsx';
import { bodies, teamId, teamPath } from '../../../support/build-full-team.ts';
import { renderSignedIn } from '../../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../../support/scripted-server.ts';

const { actions } = text.setUp;
const { fields } = text;
const { save } = text.cards.actions;

afterEach(cleanup);

function open(role: Role, team: Partial<TeamView> = {}, answer?: Answer) {
  history.replaceState(null, '', '/#team');
  let view = { ...(bodies[teamPath] as TeamView), ...team };
  const sent: unknown[] = [];
  const teams = [{ id: teamId, name: 'Harbour Family Help', role }];
  const me = { ...(bodies['/api/me'] as object), teams };
  const server = createServer(({ path, body }) => {
    if (path === '/api/me') return { status: 200, body: me };
    if (path === teamPath) return { status: 200, body: view };
    if (path !== `${teamPath}/set-up`) return { status: 200, body: bodies[path] };
    sent.push(body);
    if (answer) return answer;
    view = { ...view, version: view.version + 1, localAuthority: 'Oakshire' };
    return { status: 200, body: view };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return sent;
}

async function openPart(part: string) {
  const button = await screen.findByRole('button', { name: part });
  act(() => button.click());
  return within(await screen.findByRole('form', { name: part }));
}

type Form = Awaited<ReturnType<typeof openPart>>;

function fill(form: Form, label: string, value: string) {
  fireEvent.change(form.getByLabelText(label), { target: { value } });
}

async function press(form: Form, name: string) {
  await act(async () => form.getByRole('button', { name }).click());
}

describe('a lead', () => {
  test('names the council, and sees it at once', async () => {
    const sent = open('supervisor', { version: 4 });
    const form = await openPart(actions.council);

    fill(form, fields.council, 'Oakshire');
    await press(form, save);

    expect(sent).toMatchObject([{ part: 'council', council: 'Oakshire', version: 4 }]);
    expect(await screen.findByText('Oakshire')).toBeTruthy();
    expect(screen.queryByRole('form', { name: actions.council })).toBeNull();
  });

  test('moves the dates, with those there are in their boxes', async () => {
    const sent = open('facilitator');
    const form = await openPart(actions.dates);

    fill(form, fields.workshop2, '2026-11-25');
    await press(form, save);

    expect(sent).toMatchObject([
      {
        ...{ part: 'dates', startsOn: '2026-10-12' },
        ...{ workshop1: '2026-10-13', workshop2: '2026-11-25', workshop3: '' },
      },
    ]);
  });

  test('puts the check-in on another day and time', async () => {
    const sent = open('facilitator');
    const form = await openPart(actions.checkIn);

    fill(form, fields.checkInDay, '3');
    fill(form, fields.checkInTime, '14:00');
    fill(form, fields.rhythm, 'none');
    await press(form, save);

    expect(sent).toMatchObject([
      { part: 'check-in', checkInDay: '3', checkInTime: '14:00', rhythm: 'none' },
    ]);
  });

  test('gives somebody a role, and adds a guest who waits', async () => {
    const sent = open('supervisor', { waitingGuests: [{ id: 'gus', name: 'Gus Guest' }] });
    const form = await openPart(actions.people);

    expect(form.getByRole('option', { name: /Gus Guest/ }).textContent).toContain(
      text.setUp.outsideTeam,
    );
    fill(form, fields.person, 'gus');
    fill(form, fields.roleInTeam, 'practitioner');
    await press(form, save);

    expect(sent).toMatchObject([{ part: 'one-person', person: 'gus', roleInTeam: 'practitioner' }]);
  });

  test('pauses the team, and lets it go on', async () => {
    const sent = open('supervisor');
    const form = await openPart(actions.pause);
    fill(form, fields.pausedUntil, '2026-12-07');
    await press(form, actions.pause);
    cleanup();

    const journey = (bodies[teamPath] as TeamView).journey;
    const resumed = open('supervisor', { journey: { ...journey, status: 'paused' } });
    const resume = await screen.findByRole('button', { name: actions.resume });
    await act(async () => resume.click());

    expect(sent).toMatchObject([{ part: 'pause', pausedUntil: '2026-12-07' }]);
    expect(resumed).toMatchObject([{ part: 'resume' }]);
  });

  test('who is refused sees why beside the box, with what was typed', async () => {
    const why = 'Somebody has to look after the set-up.';
    open('supervisor', {}, refusal(422, 'invalid', 'Another look', { roleInTeam: why }));
    const form = await openPart(actions.people);
    fill(form, fields.person, 'priya');
    fill(form, fields.roleInTeam, 'practitioner');

    await press(form, save);

    expect(await form.findByText(why)).toBeTruthy();
    expect((form.getByLabelText(fields.person) as HTMLSelectElement).value).toBe('priya');
  });
});

test.each(['practitioner', 'leader'] as const)('a %s is told who may change it', async (role) => {
  open(role);

  expect(await screen.findByText(/Supervisors or facilitators can change this/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: actions.council })).toBeNull();
});
