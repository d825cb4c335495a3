/** One thing that was gathered: what it is, in the words it was said in, and where it comes from. */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GatheredItemView } from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import {
  toGatheredWords,
  toNotShownWords,
} from '../../../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { wall } from '../../../components/breakpoints.ts';
import { smallPrint, writtenWords } from '../../../components/sizes.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  words: {
    ...writtenWords,
    [wall]: typographyStyles.body2,
  },
  examples: {
    ...smallPrint,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  readonly item: GatheredItemView;
  /** What can be done with it. */
  readonly children?: ReactNode;
};

export function GatheredItem({ item: { said, from }, children }: Props) {
  const styles = useStyles();
  const notShown = toNotShownWords(said);
  const examples = said.kind === 'barrier-theme' ? said.examples : [];
  return (
    <li className={styles.item}>
      <p className={styles.about}>
        {text.tab.blueprint.kinds[said.kind]}
        {'changeId' in from && (
          <>
            {' · '}
            <Link href={`#${shortId(from.number)}`}>{toSource(from)}</Link>
          </>
        )}
      </p>
      <p className={styles.words}>{toGatheredWords({ said, from })}</p>
      {examples.length > 0 && (
        <ul className={styles.examples}>
          {examples.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {notShown !== null && <p className={styles.about}>{notShown}</p>}
      {children}
    </li>
  );
}

type FromChange = Extract<GatheredItemView['from'], { readonly changeId: string }>;

/** "SC-3 · Keeping it". */
function toSource({ number, decision, tries }: FromChange): string {
  const decided = decision === null ? [] : [text.tab.board.decided[decision]];
  const tried = tries === undefined ? [] : [text.tries(tries)];
  return [shortId(number), ...decided, ...tried].join(' · ');
}
