/** What is ticked goes into a theme together; a barrier let go here is ticked, and the new theme waits for its name. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useRow } from '../../../components/forms/use-row.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useDropPlace } from '../../../components/wall/use-drag.ts';
import { useFocusOnProblem } from '../../../hooks/use-focus-on-problem.ts';
import { PickBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import type { Theming } from './theming.ts';

const useStyles = makeStyles({
  place: {
    marginTop: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
  },
  isOver: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  send: { justifySelf: 'start' },
  line: { flexBasis: '100%' },
});

type Props = { readonly themes: BarriersView['themes']; readonly theming: Theming };

export function GroupForm({ themes, theming }: Props) {
  const styles = useStyles();
  const row = useRow();
  const isOnWall = useIsOnWall();
  const { words: quiet } = usePanelStyles();
  const { failure, isSending, ticked } = theming;
  const form = useFocusOnProblem(failure);
  const words = text.themes;
  const hasThemes = themes.length > 0;
  const place = useDropPlace<HTMLDivElement>(
    (dragged) => dragged.place === null,
    ({ id }) => {
      theming.tick(id, true);
      form.current?.querySelector('input')?.focus();
    },
  );

  async function onSend(event: FormEvent) {
    event.preventDefault();
    if (await theming.putTogether())
      document.getElementById('view')?.focus({ preventScroll: true });
  }

  return (
    <div ref={place.element} className={`${styles.place} ${place.isOver ? styles.isOver : ''}`}>
      <form ref={form} noValidate onSubmit={onSend} className={mergeClasses(styles.form, row)}>
        {!isOnWall && <p className={quiet}>{words.intro}</p>}
        <p role="status" className={mergeClasses(quiet, styles.line)}>
          {text.tab.barriers.ticked(ticked.length)}
        </p>
        {hasThemes && (
          <PickBox
            label={words.theme}
            none={words.noTheme}
            value={theming.theme}
            choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={theming.chooseTheme}
          />
        )}
        <TextBox
          isOneLine
          label={hasThemes ? words.newTheme : text.fields.newTheme}
          placeholder={words.newThemePlaceholder}
          value={theming.newTheme}
          problem={failure?.fields.newTheme ?? failure?.fields.barriers}
          onChange={theming.nameTheme}
        />
        <FormProblem failure={failure} />
        <Button
          type="submit"
          appearance="primary"
          className={styles.send}
          disabledFocusable={isSending}
        >
          {words.submit}
        </Button>
      </form>
    </div>
  );
}
