/** What is ticked goes together under a name: on the side where most of it hangs, or where somebody says. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { type Side, sides } from '../../../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { QuickForm } from '../../../components/forms/QuickForm.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoiceBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { useKeptDraft } from '../parts/use-kept-draft.ts';
import type { Sorting } from './sorting.ts';

const useStyles = makeStyles({
  /** Stays in sight, however far down the wall somebody ticks. */
  box: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    maxHeight: '50vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalXL,
    marginBottom: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
  },
  count: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalM}` },
});

type Draft = { readonly name: string; readonly side: Side | null };

const nothing: Draft = { name: '', side: null };

function isDraft(kept: unknown): kept is Draft {
  const { name, side } = (kept ?? {}) as Partial<Draft>;
  return typeof name === 'string' && (side === null || sides.some((each) => each === side));
}

export function BeginTheme({
  teamId,
  sorting,
}: {
  readonly teamId: string;
  readonly sorting: Sorting;
}) {
  const styles = useStyles();
  const heading = useId();
  const [draft, change] = useKeptDraft(`${teamId} begin theme`, { empty: nothing, isIt: isDraft });
  const { ticked, untickAll, maySort, sideOfTicked } = sorting;
  const command = useWallCommand(teamId, 'sense/begin-theme');
  const commandId = useCommandId(`begin ${draft.name} ${ticked.join(' ')}`);
  const tell = useTell();
  const { begin, sides: names } = text.tab.sense.sort;
  const side = draft.side ?? sideOfTicked;
  if (!maySort || ticked.length === 0) return null;

  async function onBegin() {
    const asked = command.failure?.code === 'doubtful-name';
    const words = { name: draft.name, statement: '', keptBy: '', lies: [] };
    const request = { commandId, ...words, side, itemIds: [...ticked], asked };
    const done = await command.send(request, draft.name.trim() === '' ? 'nothing' : 'words');
    if (!done) return;
    tell(begin.done(draft.name.trim(), ticked.length));
    change(() => nothing);
    untickAll();
    document.getElementById('view')?.focus({ preventScroll: true });
  }

  return (
    <section aria-labelledby={heading} className={styles.box}>
      <p id={heading} role="status" className={styles.count}>
        {begin.ticked(ticked.length)}
      </p>
      <QuickForm
        label={begin.ticked(ticked.length)}
        sendLabel={begin.button}
        command={command}
        onSend={() => void onBegin()}
        onCancel={untickAll}
      >
        <TextBox
          isOneLine
          label={text.fields.themeName}
          placeholder={begin.placeholder}
          value={draft.name}
          problem={command.failure?.fields.themeName}
          onChange={(name) => change((now) => ({ ...now, name }))}
        />
        <ChoiceBox
          isBeside
          label={begin.side}
          value={side}
          choices={toChoices(sides, names)}
          onChange={(chosen) => change((now) => ({ ...now, side: chosen }))}
        />
      </QuickForm>
    </section>
  );
}
