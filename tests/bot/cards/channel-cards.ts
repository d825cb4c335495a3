/** The cards that are posted in a team's channel, drawn with whatever words there are. */
import { renderSharesCard } from '../../../bot/conversations/stage/shares.card.ts';
import { renderStageCard } from '../../../bot/conversations/stage/stage.card.ts';
import { channelLimits } from '../../../shared/domain/channel/channel.ts';
import { stages } from '../../../shared/domain/journey/stage.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Shared } from '../../../shared/use-cases/channel/load-shares.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;

const at = '2026-11-20T10:00:00.000Z';

export function drawChannelCards(write: Words, change: SmallChange): readonly DrawnCard[] {
  const by = { id: 'priya', name: write(256) };
  const place = { teamId: change.teamId, since: '2026-11-23', counts: { main: 12, beside: 6 } };
  const share = { kind: 'yes', id: 'yes', at, changeId: change.id, askId: 'ask' } as const;
  const answer = { answer: 'yes', because: null, at, heardBy: null } as const;
  const ask = { id: 'ask', of: by, by, at, words: null, answer, earlier: [], ofRole: null };
  const thanks = { id: 'thanks', words: write(300), by, at, shared: true };
  const shared: readonly Shared[] = Array.from({ length: channelLimits.shares }, (_, place) => {
    const other = { ...change, id: `change-${place}`, number: place + 1 };
    return place % 2 === 0
      ? { kind: 'yes', share, change: other, ask }
      : { kind: 'thanks', share, change: other, thanks };
  });
  return [
    ...stages.flatMap((stage): readonly DrawnCard[] => [
      [`stage ${stage}`, renderStageCard({ ...place, stage, by, isClosed: false }, write(160))],
      [`stage ${stage} closed`, renderStageCard({ ...place, stage, by: null, isClosed: true })],
    ]),
    ['shares', renderSharesCard(shared)],
    ['shares taken back', renderSharesCard([{ kind: 'gone', share }])],
  ];
}
