/** Three sentences beside the picture: what moved, what was learned, what could do with a hand. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  ArrowTrendingRegular,
  BookOpenRegular,
  type FluentIcon,
  HandRightRegular,
} from '@fluentui/react-icons';
import { useId } from 'react';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { toLearnedWords, toMovedWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { forcedColors, wall } from '../../components/breakpoints.ts';
import { handTint, learnedTint } from '../../components/tints.ts';
import { HelpWords } from './HelpWords.tsx';
import { Linked } from './Linked.tsx';

const useStyles = makeStyles({
  sentences: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    [wall]: { gap: tokens.spacingHorizontalXXL },
  },
  sentence: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  learning: {
    backgroundColor: learnedTint,
    [forcedColors]: { backgroundColor: 'Canvas' },
  },
  hand: {
    backgroundColor: handTint,
    [forcedColors]: { backgroundColor: 'Canvas' },
  },
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.subtitle2,
  },
  icon: { display: 'flex', fontSize: '20px' },
  words: {
    ...typographyStyles.body2,
    margin: 0,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
});

export function Sentences({ sentences }: Pick<JourneyView, 'sentences'>) {
  const styles = useStyles();
  const { moved, learned, help } = sentences;
  const headings = text.tab.crescendo.sentences;
  return (
    <div className={styles.sentences}>
      <Sentence heading={headings.moved} icon={ArrowTrendingRegular}>
        <Linked words={toMovedWords(moved)} />
      </Sentence>
      <Sentence heading={headings.learned} icon={BookOpenRegular} tint={learned && styles.learning}>
        <Linked words={toLearnedWords(learned)} />
      </Sentence>
      <Sentence heading={headings.help} icon={HandRightRegular} tint={help && styles.hand}>
        <HelpWords help={help} />
      </Sentence>
    </div>
  );
}

type Props = {
  readonly heading: string;
  readonly icon: FluentIcon;
  /** Only where there is something to say. */
  readonly tint?: string | null;
  readonly children: React.ReactNode;
};

function Sentence({ heading, icon: Icon, tint, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.sentence, tint ?? undefined)}>
      <h3 id={id} className={styles.heading}>
        <span aria-hidden className={styles.icon}>
          <Icon />
        </span>
        {heading}
      </h3>
      <p className={styles.words}>{children}</p>
    </section>
  );
}
