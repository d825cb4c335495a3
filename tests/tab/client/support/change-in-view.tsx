/** Shows a part of a change's drawer, and does there what somebody with a mouse or a keyboard does. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { ChangeDetail } from '../../../../shared/contracts/api/board.ts';
import type { TeamClock } from '../../../../shared/text/when-words.ts';
import type { ChangeInView } from '../../../../tab/client/views/board/change-detail/forms/change-in-view.ts';
import { buildBoardChange } from './build-board.ts';
import {
  buildAmbitionView,
  buildBarriersView,
  buildStrandsView,
  buildTeamView,
} from './build-views.ts';
import { renderSignedIn } from './render-signed-in.tsx';
import { type Answer, type Asked, createServer } from './scripted-server.ts';

const done: Answer = { status: 200, body: buildBoardChange({ version: 2 }) };

export const clock: TeamClock = {
  now: Date.parse('2026-11-18T09:30:00.000Z'),
  timeZone: 'Europe/London',
};

export type Shown = {
  /** What was sent about the change, in order. */
  readonly sent: () => readonly Asked[];
  readonly rereads: () => number;
  readonly showAgain: (change: ChangeDetail) => void;
};

/** Commands are answered with `answer`, everything else with what a team has; `reads` is known from the start. */
export function showPart(
  Part: (view: ChangeInView) => ReactNode,
  change: ChangeDetail,
  answer: Answer | ((asked: Asked) => Answer) = done,
  reads: Readonly<Record<string, unknown>> = {},
): Shown {
  const bodies: Readonly<Record<string, unknown>> = {
    '/api/me': { id: 'amara', name: 'Amara Osei', teams: [], programmes: [], usualTeamId: null },
    '/api/teams/harbour': buildTeamView(),
    '/api/teams/harbour/strands': buildStrandsView(),
    '/api/teams/harbour/barriers': buildBarriersView(),
    '/api/teams/harbour/ambition': buildAmbitionView(),
    ...reads,
  };
  const server = createServer((asked) => {
    if (asked.method !== 'POST') return { status: 200, body: bodies[asked.path] ?? null };
    return typeof answer === 'function' ? answer(asked) : answer;
  });
  let rereads = 0;
  const reread = () => {
    rereads += 1;
  };
  const toPart = (shown: ChangeDetail) => (
    <Part teamId="harbour" change={shown} reread={reread} clock={clock} />
  );
  const { rerenderPart } = renderSignedIn(toPart(change), server, reads);
  return {
    sent: () => server.asked.filter(({ method }) => method === 'POST'),
    rereads: () => rereads,
    showAgain: (shown) => rerenderPart(toPart(shown)),
  };
}

export async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
}

export async function choose(label: string | RegExp): Promise<void> {
  const box = await screen.findByLabelText(label);
  await act(async () => {
    fireEvent.click(box);
  });
}

/** Also chooses in a list, by the value there. */
export function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
