/** Says what helped or got in the way, by name or confidentially, as a barrier is raised (P5, P19). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { BarrierKeeping } from '../../../../../shared/domain/barriers/barriers.ts';
import {
  reflectionHints,
  reflectionKeepings,
} from '../../../../../shared/domain/sensemaking/reflections.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMe } from '../../../api/me.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useFocusOnProblem } from '../../../hooks/use-focus-on-problem.ts';
import { ChoiceBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { SaidForIt } from './SaidForIt.tsx';
import { nothingSaid, useReflectionDraft } from './use-reflection-draft.ts';

const useStyles = makeStyles({
  around: { marginTop: tokens.spacingVerticalXL },
  form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '640px' },
  send: { justifySelf: 'start' },
  how: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

type OfTeam = { readonly teamId: string };

/** What they half typed before is known once it is known who they are. */
export function ReflectBox({ teamId }: OfTeam) {
  const { data: me } = useMe();
  return <Box key={me?.id} teamId={teamId} />;
}

function Box({ teamId }: OfTeam) {
  const styles = useStyles();
  const { words: quiet } = usePanelStyles();
  const [draft, change] = useReflectionDraft(teamId);
  const [said, setSaid] = usePageDraft<BarrierKeeping | null>(`${teamId} reflected`, null);
  const { send, isSending, failure } = useWallCommand(teamId, 'reflections/say');
  const form = useFocusOnProblem(failure);
  const tell = useTell();
  const { reflect } = text.tab.sense;
  const isSignpost = failure?.code === 'signpost';

  /** What it was stays to be chosen anew; how it is kept was decided once. */
  async function onSay(event: FormEvent) {
    event.preventDefault();
    const { words, hint, keep } = draft;
    const asked = failure?.code === 'doubtful-name';
    const sent = words.trim() === '' ? 'nothing' : 'words';
    const done = await send({ reflection: words, hint, keep, asked }, sent);
    if (!done || keep === null) return;
    change(() => ({ ...nothingSaid, keep }));
    setSaid(() => keep);
    tell(reflect.said[keep]);
  }

  return (
    <div className={styles.around}>
      <Panel title={reflect.title}>
        <form ref={form} noValidate onSubmit={onSay} className={styles.form}>
          {isSignpost && <FormProblem failure={failure} />}
          <TextBox
            label={text.fields.reflection}
            placeholder={text.fields.reflectionPlaceholder}
            value={draft.words}
            problem={failure?.fields.reflection}
            onChange={(words) => change((now) => ({ ...now, words }))}
          />
          <ChoiceBox
            label={text.fields.hint}
            value={draft.hint}
            choices={toChoices(reflectionHints, reflect.hints)}
            problem={failure?.fields.hint}
            onChange={(hint) => change((now) => ({ ...now, hint }))}
          />
          <ChoiceBox
            label={text.fields.keep}
            value={draft.keep}
            choices={toChoices(reflectionKeepings, reflect.keeps)}
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
            {reflect.submit}
          </Button>
          <details className={styles.how}>
            <summary>{reflect.howThisWorks.title}</summary>
            {reflect.howThisWorks.words} {reflect.whileYouType}
          </details>
          {said && !failure && <p className={quiet}>{reflect.said[said]}</p>}
        </form>
        <SaidForIt teamId={teamId} />
      </Panel>
    </div>
  );
}
