/** Saying barriers aloud, one after the other: type, Enter, next; by name or confidentially, as chosen once (P5). */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { FormEvent } from 'react';
import {
  type BarrierKeeping,
  barrierKeepings,
} from '../../../../../shared/domain/barriers/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useRow } from '../../../components/forms/use-row.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useFocusOnProblem } from '../../../hooks/use-focus-on-problem.ts';
import { ChoiceBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { useRaiseDraft } from './use-raise-draft.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'stretch' },
  send: { justifySelf: 'start' },
  whole: { flexBasis: '100%' },
  how: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  around: { marginBottom: tokens.spacingVerticalL },
});

type Raised = { readonly keep: BarrierKeeping; readonly nth: number };

type Props = { readonly teamId: string };

export function RaiseBox({ teamId }: Props) {
  const styles = useStyles();
  const row = useRow();
  const isOnWall = useIsOnWall();
  const { words: quiet } = usePanelStyles();
  const [draft, change] = useRaiseDraft(teamId);
  const [raised, setRaised] = usePageDraft<Raised | null>(`${teamId} raised`, null);
  const { send, isSending, failure } = useWallCommand(teamId, 'barriers/raise');
  const form = useFocusOnProblem(failure);
  const { raise } = text.barriers;
  const isSignpost = failure?.code === 'signpost';

  /** What is typed while it is on its way is the beginning of the next. */
  async function onRaise(event: FormEvent) {
    event.preventDefault();
    const { words, keep } = draft;
    const asked = failure?.code === 'doubtful-name';
    const sent = words.trim() === '' ? 'nothing' : 'words';
    const done = await send({ barrier: words, keep, asked }, sent);
    if (!done || keep === null) return;
    change((now) => ({ ...now, words: withoutSent(now.words, words) }));
    setRaised((before) => ({ keep, nth: (before?.nth ?? 0) + 1 }));
    form.current?.querySelector('input')?.focus();
  }

  return (
    <div className={styles.around}>
      <Panel title={raise.heading}>
        <form ref={form} noValidate onSubmit={onRaise} className={mergeClasses(styles.form, row)}>
          {isSignpost && <FormProblem failure={failure} />}
          <TextBox
            isOneLine
            label={text.fields.barrier}
            placeholder={text.fields.barrierPlaceholder}
            value={draft.words}
            problem={failure?.fields.barrier}
            onChange={(words) => change((now) => ({ ...now, words }))}
          />
          <ChoiceBox
            label={text.fields.keep}
            value={draft.keep}
            choices={toChoices(barrierKeepings, isOnWall ? raise.keepsShort : raise.keeps)}
            isBeside={isOnWall}
            problem={failure?.fields.keep}
            onChange={(keep) => change((now) => ({ ...now, keep }))}
          />
          {!isSignpost && <FormProblem failure={failure} />}
          <Button
            type="submit"
            appearance="primary"
            className={styles.send}
            disabledFocusable={isSending}
          >
            {raise.submit}
          </Button>
          <details className={mergeClasses(styles.how, isOnWall && styles.whole)}>
            <summary>{raise.howThisWorks.title}</summary>
            {raise.promise[0]} {raise.howThisWorks.words}
          </details>
          <div role="status">
            {raised && !failure && (
              <p key={raised.nth} className={quiet}>
                {text.tab.barriers.raised[raised.keep]}
              </p>
            )}
          </div>
        </form>
      </Panel>
    </div>
  );
}

function withoutSent(now: string, sent: string): string {
  return now.startsWith(sent) ? now.slice(sent.length).trimStart() : now;
}
