/** What is being moved on the board: the card whose menu is open, and the move that is under way. */
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { isOwnChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { useStepTeller } from '../../../api/last-step.ts';
import { usePermits } from '../../../api/me.ts';
import { MoveDialog, MoveMenu } from './lazy-move.ts';

export type Moving = {
  /** Whoever may not is offered nothing to move it with; the drawer says whose it is. */
  readonly mayMove: (change: BoardChange) => boolean;
  /** Offers where a change can go, below the button that was pressed. */
  readonly ask: (change: BoardChange, target: HTMLElement) => void;
  readonly move: (change: BoardChange, to: Stage) => void;
};

type Asked = { readonly change: BoardChange; readonly target: HTMLElement };

type UnderWay = { readonly change: BoardChange; readonly to: Stage; readonly nth: number };

export function useMoving(teamId: string): { readonly moving: Moving; readonly panels: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const tell = useStepTeller();
  const permits = usePermits(teamId, 'move-change');
  const moving = useMemo<Moving>(
    () => ({
      mayMove: (change) => permits?.((id) => isOwnChange(change, id)) ?? false,
      ask: (change, target) => setAsked({ change, target }),
      move: (change, to) => {
        tell(null);
        setUnderWay((last) => ({ change, to, nth: (last?.nth ?? 0) + 1 }));
      },
    }),
    [permits, tell],
  );
  const panels = (
    <Suspense fallback={null}>
      {asked && (
        <MoveMenu
          {...asked}
          onMove={(to) => moving.move(asked.change, to)}
          onGone={() => {
            setAsked(null);
            asked.target.focus();
          }}
        />
      )}
      {underWay && (
        <MoveDialog
          key={underWay.nth}
          {...{ teamId, change: underWay.change, to: underWay.to }}
          onGone={() => setUnderWay(null)}
        />
      )}
    </Suspense>
  );
  return { moving, panels };
}
