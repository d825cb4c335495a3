/** Says what a view is about, in words that carry across a room. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wall } from './breakpoints.ts';
import { HiddenTitle } from './HiddenTitle.tsx';
import { useIsOnWall } from './wall/on-wall.ts';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    textWrap: 'balance',
    [wall]: typographyStyles.title2,
  },
  intro: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXL}`,
    color: tokens.colorNeutralForeground2,
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
});

type Props = {
  readonly title: string;
  readonly intro: string;
  /** It parts what is below from what is above it, also where the page has a line of its own at its head. */
  readonly isWithin?: boolean;
};

export function ViewTitle({ title, intro, isWithin }: Props) {
  const styles = useStyles();
  const isSaidAbove = useIsOnWall() && !isWithin;
  if (isSaidAbove) return <HiddenTitle>{title}</HiddenTitle>;
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.intro}>{intro}</p>
    </>
  );
}
