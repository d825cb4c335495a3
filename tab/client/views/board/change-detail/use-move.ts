/** Moves a change to another stage. */
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import type { Sent } from '../../../hooks/use-command.ts';
import type { ChangeInView } from './forms/change-in-view.ts';
import { type ChangeCommand, useChangeCommand } from './forms/use-change-command.ts';

export type Mover = Omit<ChangeCommand<'moves'>, 'send'> & {
  /** Resolves to true once the change has moved. */
  readonly move: (to: Stage, reason: string, sent?: Sent) => Promise<boolean>;
};

type Movable = Pick<ChangeInView, 'teamId' | 'reread'> & {
  readonly change: Pick<ChangeInView['change'], 'id' | 'stage' | 'version'>;
};

export function useMove(view: Movable): Mover {
  const { id, stage, version } = view.change;
  const about = `${id} in ${stage}`;
  const { send, ...rest } = useChangeCommand('moves', view, { about, version });
  return {
    ...rest,
    move: async (to, reason, sent) => (await send({ to, reason }, sent)) !== undefined,
  };
}
