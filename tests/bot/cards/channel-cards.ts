/** The cards that are posted in a team's channel, drawn with whatever words there are. */
import { renderDraftCard } from '../../../bot/conversations/blueprint/draft.card.ts';
import { renderDigestCard } from '../../../bot/conversations/stage/digest.card.ts';
import { renderSharesCard } from '../../../bot/conversations/stage/shares.card.ts';
import { renderStageCard } from '../../../bot/conversations/stage/stage.card.ts';
import { blueprintLimits } from '../../../shared/domain/blueprint/blueprint.ts';
import { channelLimits } from '../../../shared/domain/channel/channel.ts';
import { deeds } from '../../../shared/domain/journey/crescendo/by-month.ts';
import { stages } from '../../../shared/domain/journey/stage.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Shared } from '../../../shared/use-cases/channel/load-shares.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;

const at = '2026-11-20T10:00:00.000Z';
const linkToTab = (place: string) => `https://tab.example/#${place}`;

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
  const team = { id: change.teamId, name: write(256) };
  const nothing = { counts: [], named: [], more: 0, learned: null };
  const named = deeds.slice(0, 3).map((deed, at) => ({
    ...{ changeId: `change-${at}`, number: at + 1, title: change.title, deed },
  }));
  const learned = { changeId: 'change-0', number: 1, on: '2027-03-12', learned: write(600) };
  const counts = deeds.map((deed, at) => ({ deed, count: at + 1 }));
  const digest = { month: '2027-03', counts, named, more: 18, learned };
  const pillars = Array.from({ length: blueprintLimits.pillars }, (_, at) => ({
    ...{ title: write(80), experiments: at },
  }));
  const draft = { programmeId: 'elmshire', round: 1, name: write(80), pillars };
  const open = { ...place, isClosed: false, asksWhatHelped: false };
  return [
    ...stages.flatMap((stage): readonly DrawnCard[] => [
      [`stage ${stage}`, renderStageCard({ ...open, stage, by }, write(160))],
      [`stage ${stage}, asking`, renderStageCard({ ...open, stage, by, asksWhatHelped: true })],
      [`stage ${stage} closed`, renderStageCard({ ...open, stage, by: null, isClosed: true })],
    ]),
    ['digest', renderDigestCard({ kind: 'digest', team, digest })],
    [
      'digest of a month in which nothing moved',
      renderDigestCard({ kind: 'digest', team, digest: { ...nothing, month: '2027-03' } }),
    ],
    ['draft', renderDraftCard({ kind: 'draft', team, draft }, { linkToTab })],
    [
      'draft of an earlier round',
      renderDraftCard({ kind: 'draft', team, draft: null }, { linkToTab }),
    ],
    ['shares', renderSharesCard(shared)],
    ['shares taken back', renderSharesCard([{ kind: 'gone', share }])],
  ];
}
