/** What was put in to be made sense of, and what people make of it: `/api/teams/{teamId}/evidence` and `…/sense`, or the same of a programme. */
import { useMemo } from 'react';
import type { CheckWallRequest, TypedWallView } from '../../../../shared/contracts/api/barriers.ts';
import type {
  AnswersView,
  EvidenceView,
  ReflectionsView,
  SenseView,
} from '../../../../shared/contracts/api/blueprint/sense.ts';
import type { CardKind } from '../../../../shared/contracts/api/export.ts';
import { toWallItem } from '../../../../shared/domain/sensemaking/reflections.ts';
import { useApi } from '../api-context.ts';
import { useWallPath } from '../me.ts';
import { teamPath } from '../paths.ts';
import { useLiveRead } from '../use-read.ts';

/** Seldom written, and large. */
const evidenceEveryMs = 10_000;
/** A room moves things about at the same time: what others did is seen within three seconds. */
const senseEveryMs = 2_000;

export function useEvidence(teamId: string) {
  return useLiveRead<EvidenceView>(`${useWallPath(teamId)}/evidence`, evidenceEveryMs);
}

export function useSense(teamId: string) {
  return useLiveRead<SenseView>(`${useWallPath(teamId)}/sense`, senseEveryMs);
}

export function useReflections(teamId: string) {
  return useLiveRead<ReflectionsView>(`${useWallPath(teamId)}/reflections`, evidenceEveryMs);
}

/** All that hangs on the wall: what was put in, and what people said for it. */
export function useOnWall(teamId: string): ReturnType<typeof useEvidence> {
  const evidence = useEvidence(teamId);
  const { data: said } = useReflections(teamId);
  const { data } = evidence;
  const all = useMemo(() => data && said && withReflections(data, said), [data, said]);
  return { ...evidence, data: all };
}

function withReflections(evidence: EvidenceView, { reflections }: ReflectionsView): EvidenceView {
  const items = reflections.map((each) => ({ ...toWallItem(each, each.by), team: null }));
  return { ...evidence, items: [...evidence.items, ...items] as EvidenceView['items'] };
}

/** What whoever is there has said in secret themselves. */
export function useAnswers(teamId: string) {
  return useLiveRead<AnswersView>(`${useWallPath(teamId)}/answers`);
}

export function evidenceCardsPath(teamId: string) {
  return (as: CardKind) => `${teamPath(teamId)}/evidence/cards?as=${as}`;
}

/** What a wall that somebody typed would come to; nothing is kept yet. */
export function useCheckSense(teamId: string) {
  const api = useApi();
  return (typed: CheckWallRequest) =>
    api.post<TypedWallView>(`${teamPath(teamId)}/sense/type-in/check`, typed);
}
