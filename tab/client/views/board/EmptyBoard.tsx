/** Welcomes a team whose board has nothing on it yet, and says how to begin. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../shared/text/views/board.ts';

const useStyles = makeStyles({
  welcome: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '640px',
    paddingBlock: `0 ${tokens.spacingVerticalXXL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, textWrap: 'balance' },
  words: { ...typographyStyles.body2, margin: 0, color: tokens.colorNeutralForeground2 },
  example: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

export function EmptyBoard() {
  const styles = useStyles();
  const { nothingYet, howToBegin, example, orHere } = text.tab.board;
  return (
    <div className={styles.welcome}>
      <h2 className={styles.title}>{nothingYet}</h2>
      <p className={styles.words}>{howToBegin}</p>
      <code className={styles.example}>{example}</code>
      <p className={styles.words}>{orHere}</p>
    </div>
  );
}
