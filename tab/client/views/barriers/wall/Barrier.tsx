/** One barrier on the wall. Whoever raised one confidentially is nowhere. */
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { BarrierView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { wall } from '../../../components/breakpoints.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useDragged } from '../../../components/wall/use-drag.ts';
import { TakeBack } from './TakeBack.tsx';
import type { Theming } from './theming.ts';

const useStyles = makeStyles({
  barrier: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  moves: { cursor: 'grab' },
  isDragged: { opacity: 0.5 },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, flexGrow: 1 },
  text: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  by: {
    ...smallPrint,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

type Props = {
  readonly teamId: string;
  readonly barrier: BarrierView;
  /** Null: in none yet. */
  readonly themeId: string | null;
  /** Null for whoever may not group them. */
  readonly theming: Theming | null;
};

export function Barrier({ teamId, barrier, themeId, theming }: Props) {
  const styles = useStyles();
  const { id, isOwn } = barrier;
  const dragged = useDragged<HTMLLIElement>(id, themeId, theming !== null);
  const isOnWall = useIsOnWall();
  const { takeOut, takeOutOf } = text.tab.barriers;
  return (
    <li
      ref={dragged.element}
      className={`${styles.barrier} ${theming ? styles.moves : ''} ${dragged.isDragged ? styles.isDragged : ''}`}
    >
      <div className={styles.line}>
        {theming && themeId === null && (
          <Checkbox
            aria-label={barrier.text}
            checked={theming.ticked.includes(id)}
            onChange={(_event, { checked }) => theming.tick(id, checked === true)}
          />
        )}
        <div className={styles.words}>
          <p className={styles.text}>{barrier.text}</p>
          {!isOnWall && <p className={styles.by}>{toSourceWords(barrier)}</p>}
        </div>
      </div>
      <div className={styles.buttons}>
        {theming && themeId !== null && (
          <Button
            size="small"
            aria-label={takeOutOf(barrier.text)}
            onClick={() => void theming.takeOut(themeId, id)}
          >
            {takeOut}
          </Button>
        )}
        {isOwn && !isOnWall && <TakeBack teamId={teamId} barrier={barrier} />}
      </div>
    </li>
  );
}

function toSourceWords({ by, from }: BarrierView): string {
  const { barriers } = text;
  if (by !== null) return barriers.by(by);
  return from === 'wall' ? barriers.fromWall : barriers.confidentially;
}
