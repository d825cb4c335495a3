/** One theme on the wall: what it is called, what people think is going on, and what hangs in it. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { phone, wall } from '../../../components/breakpoints.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { cardTitle, smallPrint } from '../../../components/sizes.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useDropPlace } from '../../../components/wall/use-drag.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { idOfTheme } from '../parts/follow.ts';
import { FoldedItems } from './FoldedItems.tsx';
import { type Item, type Sorting, type Theme, toKey } from './sorting.ts';
import { ThemeForm } from './ThemeForm.tsx';

const useStyles = makeStyles({
  theme: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    [phone]: { padding: tokens.spacingVerticalS, gap: tokens.spacingVerticalS },
  },
  isOver: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  name: { ...cardTitle, margin: 0, overflowWrap: 'anywhere' },
  said: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  about: {
    ...smallPrint,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly teamId: string;
  readonly theme: Theme;
  readonly items: readonly Item[];
  readonly sorting: Sorting;
};

export function ThemeOnWall({ teamId, theme, items, sorting }: Props) {
  const styles = useStyles();
  const heading = useId();
  const isOnWall = useIsOnWall();
  const place = { side: theme.side, themeId: theme.id };
  const { say, sayOf, keptByIs, liesIn, layers, notYetSaid, drop, dropOf } = text.tab.sense.theme;
  const target = useDropPlace<HTMLElement>(
    (dragged) => dragged.place !== toKey(place),
    sorting.maySort ? ({ id }) => void sorting.move(id, place) : null,
  );
  const { statement, keptBy, lies } = theme;
  return (
    <section
      ref={target.element}
      id={idOfTheme(theme.id)}
      tabIndex={-1}
      aria-labelledby={heading}
      className={mergeClasses(styles.theme, target.isOver && styles.isOver)}
    >
      <div>
        <h4 id={heading} className={styles.name}>
          {text.barriers.theme(theme.name, items.length)}
        </h4>
        {statement === null ? (
          <p className={styles.about}>{notYetSaid}</p>
        ) : (
          <p className={styles.said}>{statement}</p>
        )}
        {keptBy !== null && <p className={styles.about}>{keptByIs(keptBy)}</p>}
        {lies.length > 0 && (
          <p className={styles.about}>{liesIn(lies.map((layer) => layers[layer]).join(', '))}</p>
        )}
      </div>
      {sorting.maySort && (
        <div className={styles.buttons}>
          <Opener size="small" label={say} about={sayOf(theme.name)}>
            {(close) => <ThemeForm {...{ teamId, theme }} onClose={close} />}
          </Opener>
          {!isOnWall && (
            <Opener size="small" appearance="subtle" label={drop} about={dropOf(theme.name)}>
              {(close) => <DropForm {...{ teamId, theme }} onClose={close} />}
            </Opener>
          )}
        </div>
      )}
      <FoldedItems theme={theme.name} {...{ items, sorting }} />
    </section>
  );
}

/** What hangs in it stays on its side; the words of the theme go, which is said first. */
function DropForm({
  teamId,
  theme,
  onClose,
}: Pick<Props, 'teamId' | 'theme'> & { readonly onClose: () => void }) {
  const command = useWallCommand(teamId, 'sense/drop-theme');
  const commandId = useCommandId(`drop ${theme.id}`);
  const tell = useTell();
  const { drop, dropIntro, dropped } = text.tab.sense.theme;
  async function onSend() {
    if (!(await command.send({ commandId, themeId: theme.id }))) return;
    tell(dropped(theme.name));
    onClose();
  }
  return (
    <ChangeForm
      intro={dropIntro}
      command={command}
      sendLabel={drop}
      onSend={onSend}
      onCancel={onClose}
    />
  );
}
