/** Puts what a team left behind in the shape the tab reads: without who logged what. */
import type { LeftBehindView } from '../../../shared/contracts/api/blueprint/left-behind.ts';
import type { LeftBehind } from '../../../shared/use-cases/sensemaking/load-left-behind.ts';

export function toLeftBehindView({ programmes }: LeftBehind): LeftBehindView {
  return {
    programmes: programmes.map(({ programmeId, name, items, reflections }) => ({
      ...{ programmeId, name },
      items: items.map(({ item: { teamId: _, ...item }, round, mayTakeOut }) => ({
        ...{ item, round, mayTakeOut },
      })),
      reflections: reflections.map(({ reflection: { id, words, hint }, round }) => ({
        ...{ id, words, hint, round },
      })),
    })) as LeftBehindView['programmes'],
  };
}
