/** What the wall needs next, with the way there, since a wall may be long; and what there is to look at by now (P19). */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { nextOnWall, type WallStep } from '../../../../../shared/domain/sensemaking/next-step.ts';
import { sides } from '../../../../../shared/domain/sensemaking/sense.ts';
import type { Wall } from '../../../../../shared/domain/sensemaking/where-it-hangs.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { wall } from '../../../components/breakpoints.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { idOfLoose, idOfTheme, type PlaceOnWall, useFollow } from '../parts/follow.ts';
import { hashOfPart } from '../parts/parts.ts';
import type { Item, Theme } from './sorting.ts';

const useStyles = makeStyles({
  next: {
    ...typographyStyles.body1Strong,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    [wall]: typographyStyles.subtitle1,
  },
  line: { margin: 0, textWrap: 'pretty' },
  /** In the letters of the line they end. */
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

type Props = { readonly sense: SenseView; readonly hung: Wall<Item, Theme> };

export function NextOnWall({ sense, hung }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const { next, goTo, loose, parts, rings, choose } = text.tab.sense;
  const step = nextOnWall({ ...sense, unplaced: hung.unplaced.length });
  const undescribed = sense.themes.find(({ statement }) => statement === null);
  const inNone = sides.flatMap((side) => hung.sides[side].loose);
  const firstLoose = sides.find((side) => hung.sides[side].loose.length > 0);
  return (
    <div className={styles.next}>
      {firstLoose && isDescribed(step) && (
        <p className={styles.line}>
          {loose.count(inNone.length)} <Go to={idOfLoose(firstLoose)} label={loose.see} />
        </p>
      )}
      <p className={styles.line}>
        {next[step]}{' '}
        {step === 'say-what-is-going-on' && undescribed && (
          <Go to={idOfTheme(undescribed.id)} label={goTo(undescribed.name)} />
        )}
        {step === 'ring-true' && <Go to="asked-rings" label={goTo(rings.title)} />}
        {step === 'choose' && <Go to="asked-vote" label={goTo(choose.title)} />}
        {step === 'draw-up' && !isOnWall && (
          <Link inline className={styles.link} href={hashOfPart('draw-up')}>
            {goTo(parts['draw-up'])}
          </Link>
        )}
      </p>
      <ToSee sense={sense} />
    </div>
  );
}

/** Every theme says what is going on. */
function isDescribed(step: WallStep): boolean {
  return step === 'ring-true' || step === 'choose' || step === 'draw-up';
}

/** What came of asking everybody stands below the wall. */
function ToSee({ sense: { rings, vote } }: Pick<Props, 'sense'>) {
  const styles = useStyles();
  const { title, rang, voted } = text.tab.sense.toSee;
  const isThere = { rang: rings?.status === 'closed', voted: vote?.status === 'closed' };
  if (!isThere.rang && !isThere.voted) return null;
  return (
    <p className={styles.line}>
      {title} {isThere.rang && <Go to="asked-rings" label={rang} />}
      {isThere.rang && isThere.voted && ' · '}
      {isThere.voted && <Go to="asked-vote" label={voted} />}
    </p>
  );
}

/** On the page itself, at once and with the focus. */
function Go({ to, label }: { readonly to: PlaceOnWall; readonly label: string }) {
  const styles = useStyles();
  const follow = useFollow();
  return (
    <Link inline className={styles.link} onClick={() => follow(to)}>
      {label}
    </Link>
  );
}
