/** @jest-environment jsdom */
/** On the Team view, its leads read who did what, once they ask for it. */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { AuditView } from '../../../../../shared/contracts/api/audit.ts';
import type { Role } from '../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../shared/text/text.ts';
import { WhoDidWhat } from '../../../../../tab/client/views/team/WhoDidWhat.tsx';
import { bodies, teamId, teamPath } from '../../support/build-full-team.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';

const earlier = '2026-11-20T10:00:00.000Z';
const by = 'Priya Raman';
const newest: AuditView = {
  lines: [
    { at: earlier, by, deed: { of: 'change', did: 'moved', number: 12, stage: 'influence' } },
  ],
  earlier,
};
const oldest: AuditView = {
  lines: [
    { at: '2026-11-20T09:00:00.000Z', by, deed: { of: 'team', did: 'took-table' } },
    { at: '2026-11-19T09:00:00.000Z', by, deed: { of: 'set-up', did: 'dates' } },
  ],
  earlier: null,
};

afterEach(cleanup);

function open(role: Role) {
  const teams = [{ id: teamId, name: 'Harbour Family Help', role }];
  const me = { ...(bodies['/api/me'] as object), teams };
  const answers: Readonly<Record<string, unknown>> = {
    '/api/me': me,
    [`${teamPath}/audit`]: newest,
    [`${teamPath}/audit?before=${encodeURIComponent(earlier)}`]: oldest,
  };
  const server = createServer(({ path }) => ({ status: 200, body: answers[path] }));
  renderSignedIn(<WhoDidWhat teamId={teamId} />, server, { '/api/me': me });
  return server;
}

test('is read a page at a time, each day said once', async () => {
  const server = open('supervisor');
  const show = await screen.findByRole('button', { name: text.audit.show });
  expect(server.asked.some(({ path }) => path.includes('/audit'))).toBe(false);

  fireEvent.click(show);
  await screen.findByText('SC-12: Priya Raman moved it to Influence');
  fireEvent.click(screen.getByRole('button', { name: text.audit.earlier }));
  await screen.findByText('Priya Raman took the team’s changes away as a table');

  const days = screen.getAllByRole('heading', { level: 4 }).map((each) => each.textContent);
  expect(days).toEqual(['20 November 2026', '19 November 2026']);
  expect(screen.queryByRole('button', { name: text.audit.earlier })).toBeNull();
});

test.each(['practitioner', 'leader'] as const)('is not there for a %s', (role) => {
  open(role);

  expect(screen.queryByText(text.audit.title)).toBeNull();
});
