/** What a post in a team's channel tells, put together from how things stand at that moment. */
import { type Share, type SharedDeed, standsAlone } from '../../domain/channel/channel.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Digest } from '../../domain/journey/crescendo/digest.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Vote } from '../../domain/strands/strands.ts';
import type { Ending } from '../../domain/team/ending.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadDigest } from './load-digest.ts';
import { type Draft, loadShownDraft } from './load-draft.ts';
import { loadShares, type Shared } from './load-shares.ts';
import type { StageNow } from './load-stage.ts';

/** What a card in the channel tells. */
export type ChannelCard =
  | { readonly kind: 'stage'; readonly stage: StageNow }
  | { readonly kind: 'shares'; readonly shared: readonly Shared[] }
  /** Null: another vote has been opened since, and how that one ended is not kept. */
  | { readonly kind: 'vote'; readonly team: Pick<Team, 'id' | 'name'>; readonly vote: Vote | null }
  /** Null: it stays. */
  | { readonly kind: 'ending'; readonly team: Team; readonly ending: Ending | null }
  | { readonly kind: 'digest'; readonly team: Pick<Team, 'id' | 'name'>; readonly digest: Digest }
  /** Null: the team is in that blueprint, or in that round of it, no more. */
  | {
      readonly kind: 'draft';
      readonly team: Pick<Team, 'id' | 'name'>;
      readonly draft: Draft | null;
    };

/** A vote stands by itself, and so do an end, a month and a draft. Errors: `busy`. */
export async function loadCard(
  team: Team,
  shares: readonly Share[],
  { store, calendar }: Pick<Deps, 'store' | 'calendar'>,
): Promise<Result<Exclude<ChannelCard, { readonly kind: 'stage' }>, DomainError>> {
  const { id: teamId, tenantId, name } = team;
  const [first] = shares;
  if (first?.kind === 'digest') {
    const { month, changeIds: only } = first;
    const told = await loadDigest(team, { month, only }, { store, calendar });
    return told.ok ? ok({ kind: 'digest', team: { id: teamId, name }, digest: told.value }) : told;
  }
  if (first?.kind === 'draft') {
    const draft = await loadShownDraft(team, first, { store });
    return draft.ok ? ok({ kind: 'draft', team: { id: teamId, name }, draft: draft.value }) : draft;
  }
  if (first?.kind === 'ending') {
    const isIt = team.ending?.id === first.endingId;
    return ok({ kind: 'ending', team, ending: isIt ? team.ending : null });
  }
  if (first?.kind === 'vote') {
    const read = await repository.readOrEmpty(store, strandsType, { tenantId, teamId });
    if (!read.ok) return read;
    const { vote } = read.value;
    const isIt = vote?.id === first.voteId;
    return ok({ kind: 'vote', team: { id: teamId, name }, vote: isIt ? vote : null });
  }
  const deeds = shares.filter((share): share is SharedDeed => !standsAlone(share));
  const loaded = await loadShares({ tenantId, teamId }, deeds, { store });
  return loaded.ok ? ok({ kind: 'shares', shared: loaded.value }) : loaded;
}
