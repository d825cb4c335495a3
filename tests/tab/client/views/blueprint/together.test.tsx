/** @jest-environment jsdom */
/** Drawing one blueprint up with other teams: set up, asked and answered, by whoever may (P32). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { buildBlueprint, buildPillar } from '../../../../support/build-blueprint-view.ts';
import { teamId } from '../../support/build-full-team.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { together: words } = text.tab;
const harbour = { id: teamId, name: 'Harbour Family Help', stands: 'in' as const };
const riverside = { id: 'riverside', name: 'Riverside', stands: 'asked' as const };
const asked = { programmeId: 'programme-1', name: 'Elmshire', by: 'Marcus Bell', byId: 'marcus' };
const elmshire = { programmeId: 'programme-1', name: 'Elmshire', teams: [harbour, riverside] };

afterEach(cleanup);

const panel = async () => within(await screen.findByRole('region', { name: words.title }));

test('a lead of a team by itself sets it up, and reads that the team is asked to join', async () => {
  const { sent } = openBlueprint({
    part: '/draw-up',
    answer: () => ({ status: 200, body: { ...elmshire, name: null, invitations: [asked] } }),
  });
  fireEvent.click((await panel()).getByRole('button', { name: words.setUp.open }));
  const box = screen.getByRole('textbox', { name: words.setUp.name });
  fireEvent.change(box, { target: { value: 'Elmshire' } });
  fireEvent.click(screen.getByRole('button', { name: words.setUp.send }));

  expect(await screen.findByText(words.setUp.done('Elmshire'))).toBeDefined();
  expect(sent()).toMatchObject([{ name: 'programme/set-up', body: { programmeName: 'Elmshire' } }]);
});

test('a practitioner is told how it is, and offered nothing', async () => {
  openBlueprint({ part: '/draw-up', role: 'practitioner' });

  expect((await panel()).getByText(words.alone)).toBeDefined();
  expect((await panel()).queryByRole('button')).toBeNull();
});

describe('an invitation', () => {
  const together = { invitations: [asked] };

  test('is answered by a lead with one press', async () => {
    const { sent } = openBlueprint({
      together,
      answer: () => ({ status: 200, body: { ...elmshire, invitations: [] } }),
    });
    const box = within(await screen.findByRole('region', { name: words.invitation.title }));
    expect(box.getByText(words.invitation.words('Marcus Bell', 'Elmshire'))).toBeDefined();
    fireEvent.click(box.getByRole('button', { name: words.invitation.join }));

    expect(await screen.findByText(words.invitation.joined('Elmshire'))).toBeDefined();
    expect(sent()).toMatchObject([
      { name: 'programme/join', body: { programmeId: 'programme-1' } },
    ]);
    expect(screen.queryByRole('region', { name: words.invitation.title })).toBeNull();
  });

  test('says to whoever asked that it was they who did', async () => {
    openBlueprint({ together: { invitations: [{ ...asked, by: 'Amara Osei', byId: 'amara' }] } });

    const box = within(await screen.findByRole('region', { name: words.invitation.title }));
    expect(box.getByText(words.invitation.yours('Elmshire'))).toBeDefined();
    expect(box.queryByText(words.invitation.words('Amara Osei', 'Elmshire'))).toBeNull();
  });

  test('is read by everybody, who learn who answers it', async () => {
    openBlueprint({ role: 'practitioner', together });

    const box = within(await screen.findByRole('region', { name: words.invitation.title }));
    expect(box.getByText(words.invitation.whoCan)).toBeDefined();
    expect(box.queryByRole('button')).toBeNull();
  });
});

describe('what depends on which programme the team is in', () => {
  const team = { id: teamId, name: harbour.name, role: 'supervisor' as const };
  const me = (programmeId: string, standings: readonly string[]) => ({
    ...{ id: 'amara', name: 'Amara Osei', usualTeamId: null },
    teams: [{ ...team, programmeId }],
    programmes: [{ id: programmeId, name: 'Elmshire', role: team.role, standings }],
  });

  test('is read anew once a lead has joined, who is offered nothing that is whoever’s who looks after it', async () => {
    openBlueprint({
      ...{ isAhead: true, together: { invitations: [asked] } },
      answer: () => ({ status: 200, body: { ...elmshire, invitations: [] } }),
      afterwards: {
        '/api/me': me('programme-1', ['member']),
        '/api/programmes/programme-1/blueprint': buildBlueprint({ name: 'Elmshire' }),
        '/api/programmes/programme-1/people': { people: [] },
      },
    });
    const box = within(await screen.findByRole('region', { name: words.invitation.title }));
    fireEvent.click(box.getByRole('button', { name: words.invitation.join }));

    await screen.findByText(words.invitation.joined('Elmshire'));
    fireEvent.click(screen.getByRole('link', { name: text.tab.sense.parts['draw-up'] }));

    expect((await panel()).getByText(words.of('Elmshire'))).toBeDefined();
    expect(screen.queryByRole('button', { name: text.tab.namedPeople.name })).toBeNull();
    expect(screen.queryByRole('button', { name: words.ask.open })).toBeNull();
  });

  test('is read anew once a lead has left: the blueprint is the team’s own again', async () => {
    const [away, alone] = [[{ title: 'Theirs' }], [{ title: 'Ours' }]].map((pillars) =>
      pillars.map((pillar) => buildPillar(pillar)),
    );
    openBlueprint({
      ...{ isAhead: true, part: '/draw-up', together: elmshire },
      ...{ blueprint: buildBlueprint({ pillars: away }) },
      answer: () => ({
        status: 200,
        body: { ...elmshire, name: null, teams: [], invitations: [] },
      }),
      afterwards: {
        '/api/me': me('programme-2', ['member', 'steward']),
        '/api/programmes/programme-2/blueprint': buildBlueprint({ pillars: alone }),
        '/api/programmes/programme-2/people': { people: [] },
      },
    });
    await screen.findAllByText('Theirs');
    fireEvent.click((await panel()).getByRole('button', { name: words.leave.open }));
    fireEvent.click(screen.getByRole('button', { name: words.leave.send }));

    await screen.findAllByText('Ours');
    expect(screen.queryAllByText('Theirs')).toEqual([]);
  });
});

describe('a programme of several teams', () => {
  test('says who is in and who is asked; whoever looks after it asks another team they are in', async () => {
    const { sent } = openBlueprint({
      ...{ part: '/draw-up', together: elmshire },
      otherTeams: [
        { id: 'oak', name: 'Oak' },
        { id: 'riverside', name: 'Riverside' },
      ],
      answer: () => ({ status: 200, body: { ...elmshire, invitations: [] } }),
    });
    const shown = await panel();
    expect(shown.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      words.stands.in('Harbour Family Help'),
      `${words.stands.asked('Riverside')}${words.takeBack.button}`,
    ]);
    fireEvent.click(shown.getByRole('button', { name: words.ask.open }));
    fireEvent.click(screen.getByRole('button', { name: words.ask.send }));

    expect(await screen.findByText(words.ask.done('Oak'))).toBeDefined();
    expect(sent()).toMatchObject([{ name: 'programme/invite', body: { invitedTeamId: 'oak' } }]);
  });

  test('asks a team anew that would rather not, and lets go of one only once it is said what that means', async () => {
    const { sent } = openBlueprint({
      part: '/draw-up',
      together: {
        ...elmshire,
        teams: [harbour, { ...riverside, stands: 'out' }, { id: 'oak', name: 'Oak', stands: 'in' }],
      },
      answer: () => ({ status: 200, body: { ...elmshire, invitations: [] } }),
    });
    const shown = await panel();
    const { takeBack, ask } = words;
    fireEvent.click(shown.getByRole('button', { name: takeBack.ofTeamIn.about('Oak') }));
    expect(shown.getByText(takeBack.ofTeamIn.intro('Oak'))).toBeDefined();
    expect(sent()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: ask.againOf('Riverside') }));

    expect(await screen.findByText(ask.done('Riverside'))).toBeDefined();
    expect(sent()).toMatchObject([{ body: { invitedTeamId: 'riverside' } }]);
  });

  test('is left by a lead, who reads first what stays', async () => {
    const { sent } = openBlueprint({
      ...{ part: '/draw-up', together: elmshire },
      answer: () => ({
        status: 200,
        body: { ...elmshire, name: null, teams: [], invitations: [] },
      }),
    });
    fireEvent.click((await panel()).getByRole('button', { name: words.leave.open }));
    expect(screen.getByText(words.leave.intro)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: words.leave.send }));

    expect(await screen.findByText(words.leave.done)).toBeDefined();
    expect(sent()).toMatchObject([{ name: 'programme/leave' }]);
  });
});
