/** One menu for all cards of the board: where the card whose button was pressed can be moved, or why it cannot. */
import {
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { whoMay } from '../../../../../shared/domain/permissions.ts';
import { isOwnChange, shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../../../shared/text/sentences.ts';
import { text } from '../../../../../shared/text/text.ts';
import { useMay } from '../../../api/me.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { movesOf } from './moves-of.ts';

const useStyles = makeStyles({
  open: { height: 'auto', maxWidth: '280px', fontWeight: tokens.fontWeightSemibold },
  whyNot: { ...smallPrint, display: 'block', fontWeight: tokens.fontWeightRegular },
});

type Props = {
  readonly teamId: string;
  readonly change: BoardChange;
  /** The button that was pressed. */
  readonly target: HTMLElement;
  readonly onMove: (to: Stage) => void;
  readonly onGone: () => void;
};

export function MoveMenu({ teamId, change, target, onMove, onGone }: Props) {
  const styles = useStyles();
  const mayMove = useMay(teamId, 'move-change', (id) => isOwnChange(change, id)) ?? true;
  const whyNot = toWhyNot(change, mayMove);
  const moves = mayMove
    ? movesOf(change.stage).filter(({ isBack }) => isBack || whyNot === null)
    : [];
  const id = shortId(change.number);
  return (
    <Menu open positioning={{ target, position: 'below', align: 'end' }} onOpenChange={onGone}>
      <MenuPopover>
        <MenuList>
          {whyNot !== null && (
            <MenuItemLink href={`#${id}`} className={styles.open}>
              {`${text.changes.open(id)} `}
              <span className={styles.whyNot}>{whyNot}</span>
            </MenuItemLink>
          )}
          {moves.map(({ to, label }) => (
            <MenuItem key={to} onClick={() => onMove(to)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Why it cannot go on, in the words the drawer says it with. */
function toWhyNot({ gaps = [] }: BoardChange, mayMove: boolean): string | null {
  if (!mayMove) return toSentence({ kind: 'not-allowed', ...whoMay('move-change') });
  return gaps.length > 0 ? toSentence({ kind: 'gate', gaps }) : null;
}
