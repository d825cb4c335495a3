/** The pulse's cards, drawn with whatever words there are. */
import { renderNewsCard } from '../../../bot/conversations/news/news.card.ts';
import { renderCountedCard, renderPulseCard } from '../../../bot/conversations/pulse/pulse.card.ts';
import { statements } from '../../../shared/domain/pulse/pulse.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { DrawnCard } from './every-card.ts';

export function drawPulseCards(team: Team): readonly DrawnCard[] {
  const id = '2026-11-23';
  const asked = { team, round: { id, statements }, until: '2026-12-06', token: 'a'.repeat(101) };
  const one = { ...asked, round: { id, statements: statements.slice(0, 1) } };
  const problem = { field: 'pulse', problem: 'missing' } as const;
  return [
    ['pulse', renderPulseCard(asked)],
    ['pulse, one statement', renderPulseCard(one)],
    [
      'pulse given back',
      renderPulseCard(asked, { error: { kind: 'invalid', problems: [problem] } }),
    ],
    [
      'pulse while it is busy',
      renderPulseCard(asked, { answers: { able: 4 }, error: { kind: 'busy' } }),
    ],
    ['news and a pulse', renderNewsCard({ news: [], asks: [], pulse: asked })],
    ['pulse counted', renderCountedCard('2026-12-06')],
  ];
}
