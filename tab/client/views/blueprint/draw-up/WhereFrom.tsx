/** Where a pillar comes from: its themes, and what was put in under each, with the changes behind it. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type {
  PillarView,
  SourceView,
  ThemeView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { toGatheredWords } from '../../../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { OwnChange } from '../parts/OwnChange.tsx';

const useStyles = makeStyles({
  around: { ...smallPrint, color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  readonly teamId: string;
  readonly pillar: PillarView;
  readonly themes: readonly ThemeView[];
  readonly sources: readonly SourceView[];
};

export function WhereFrom({ teamId, pillar, themes, sources }: Props) {
  const styles = useStyles();
  const from = themes.filter(({ id }) => pillar.themeIds.includes(id));
  const within = sources.filter(({ themeId }) => from.some(({ id }) => id === themeId));
  return (
    <details className={styles.around}>
      <summary>{text.tab.drawUp.whereFrom(within.length)}</summary>
      {from.map((theme) => (
        <div key={theme.id}>
          <p className={styles.name}>{theme.name}</p>
          <ul className={styles.list}>
            {within
              .filter(({ themeId }) => themeId === theme.id)
              .map(({ id, said, from: origin, team }) => (
                <li key={id}>
                  {toGatheredWords({ said, from: origin })}
                  {'changeId' in origin && (
                    <>
                      {' · '}
                      <OwnChange {...{ teamId, team }} number={origin.number} />
                    </>
                  )}
                  {team !== null && ` · ${team}`}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
