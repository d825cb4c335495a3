/** The cards on which somebody says what rings true for them, drawn with whatever words there are. */
import { renderRingCard, statementsAtOnce } from '../../../bot/conversations/ring/ring.card.ts';
import { renderRangCard, renderSaidCard } from '../../../bot/conversations/ring/said.card.ts';
import { type Rings, ringAnswers } from '../../../shared/domain/sensemaking/rings.ts';
import { senseLimits } from '../../../shared/domain/sensemaking/sense.ts';
import { buildSense, buildSenseTheme } from '../../support/build-sense.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;

const commandId = '00000000-0000-4000-8000-000000000000';
const at = '2027-03-05T10:00:00.000Z';
const deps = { linkToTab: (place: string) => `https://tab.example/#${place}` };

export function drawRingCards(write: Words): readonly DrawnCard[] {
  const themes = Array.from({ length: senseLimits.themes }, (_, n) =>
    buildSenseTheme({ id: `${commandId}${n}`, name: write(60), statement: `${write(235)} ${n}` }),
  );
  const statements = themes.map(({ id, statement }) => ({ themeId: id, words: statement ?? '' }));
  const said = new Map(
    themes.map(({ id }, n) => [id, ringAnswers[n % ringAnswers.length] ?? 'cannot-say']),
  );
  const switches = [1, 2, 3].map((n) => ({
    ...({
      title: write(60),
      verb: 'ring.show',
      style: 'default',
      associatedInputs: 'none',
    } as const),
    data: { teamId: `team-${n}` },
  }));
  const rings = { id: commandId, statements };
  const card = { teamId: 'team-north', themes, rings, said, from: 0, commandId, switches };
  const few = { ...rings, statements: statements.slice(0, 2) };
  const closed: Rings = {
    ...{ id: commandId, status: 'closed', times: 1, statements, answers: [] },
    rang: statements.slice(0, 20).map((statement, n) => ({
      ...{ ...statement, ringsId: commandId, at, sums: n % 2 === 0 ? [9, 1, 0] : [3, 3, 3] },
    })),
  };
  return [
    ['ring true', renderRingCard(card)],
    ['ring true, the last ones', renderRingCard({ ...card, from: 2 * statementsAtOnce })],
    [
      'ring true, two of them',
      renderRingCard({ ...card, rings: few, said: new Map(), notice: write(120), switches: [] }),
    ],
    ['ring true, said', renderSaidCard(card)],
    ['ring true, nothing said', renderSaidCard({ ...card, said: new Map(), switches: [] })],
    ['rang', renderRangCard(buildSense({ themes, rings: closed }), deps)],
    ['rang, closed since', renderRangCard(buildSense({ themes, rings: closed }), deps, write(80))],
  ];
}
