/** @jest-environment jsdom */
/** The Blueprint view: what was gathered, by where people begin to sort it (P19). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import type {
  GatheredItemView,
  GatheredView,
} from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import { text } from '../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { bodies, teamId, teamPath } from '../../support/build-full-team.ts';
import {
  buildEvidenceView,
  buildGatheredItem,
  buildGatheredView,
} from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';

const { blueprint } = text.tab;

afterEach(cleanup);

function open(gathered: GatheredView) {
  history.replaceState(null, '', '/#blueprint');
  const known = {
    ...{ ...bodies, [`${teamPath}/gathered`]: gathered },
    [`${teamPath}/evidence`]: buildEvidenceView(),
  };
  const server = createServer(({ path }) => ({
    status: 200,
    body: known[path as keyof typeof known],
  }));
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
}

const side = (name: string) => screen.findByRole('region', { name });

test('what was gathered stands where it is found at first, with the change it comes from', async () => {
  const theme: GatheredItemView['said'] = {
    kind: 'barrier-theme',
    name: 'No room',
    barriers: 3,
    examples: ['No desk'],
  };
  open(
    buildGatheredView({
      items: [
        buildGatheredItem(),
        buildGatheredItem({
          ...{ id: 'theme', hint: 'barrier', said: theme, from: { themeId: 'theme-1' } },
        }),
      ],
    }),
  );

  const helped = await side(blueprint.sides.enabler);
  expect(within(helped).getByText('“Tell duty first”')).toBeDefined();
  const link = within(helped).getByRole('link');
  expect([link.textContent, link.getAttribute('href')]).toEqual([
    `SC-4 · ${text.tab.board.decided.keep}`,
    '#SC-4',
  ]);
  const inTheWay = await side(blueprint.sides.barrier);
  expect(inTheWay.textContent).toContain(blueprint.theme('No room', 3));
  expect(within(inTheWay).getByText('No desk')).toBeDefined();
  expect(within(inTheWay).getByText('2 raised confidentially are not shown here.')).toBeDefined();
  expect((await side(blueprint.sides.open)).textContent).toContain(blueprint.empty);
});

test('what is kept in the team is missed by nobody: its changes are named', async () => {
  open(buildGatheredView({ keptInTeam: [4, 7] }));

  const { keptInTeam } = text.tab.sense.putIn;
  expect(await screen.findByText(keptInTeam(['SC-4', 'SC-7']))).toBeDefined();
});

test('words that were left out say so', async () => {
  open(
    buildGatheredView({
      items: [buildGatheredItem({ said: { kind: 'learned', words: null } })],
    }),
  );

  expect(await screen.findByText(blueprint.leftOut)).toBeDefined();
});

test('before there is anything it says what will come, and when the team makes sense of it', async () => {
  open(buildGatheredView({ items: [] }));

  const words = await screen.findByText(new RegExp(blueprint.none.slice(0, 40)));
  expect(words.textContent).toContain('Wednesday 6 January 2027');
  expect(screen.queryByRole('region', { name: blueprint.sides.enabler })).toBeNull();
});
