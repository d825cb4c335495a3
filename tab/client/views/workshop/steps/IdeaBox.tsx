/** Ideas said aloud, one after the other: type, Enter, next. Each is a small change; whose gift it is in is chosen once. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { LogChangeRequest } from '../../../../../shared/contracts/api/change-commands.ts';
import { scopeAnswers } from '../../../../../shared/domain/small-change/content/scope-check.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/workshop.ts';
import { useApi } from '../../../api/api-context.ts';
import { useBoardKeeper } from '../../../api/board.ts';
import { logChange } from '../../../api/changes.ts';
import { QuickForm } from '../../../components/forms/QuickForm.tsx';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { Panel } from '../../../components/Panel.tsx';
import { useCommand } from '../../../hooks/use-command.ts';
import { ChoiceBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';

const useStyles = makeStyles({ around: { marginBottom: tokens.spacingVerticalL } });

type Draft = Pick<LogChangeRequest, 'commandId' | 'title' | 'scope'>;

function emptyDraft(scope: LogChangeRequest['scope'] = null): Draft {
  return { commandId: crypto.randomUUID(), title: '', scope };
}

export function IdeaBox({ teamId }: { readonly teamId: string }) {
  const styles = useStyles();
  const api = useApi();
  const keeper = useBoardKeeper(teamId);
  const [first] = useState(emptyDraft);
  const [draft, change] = usePageDraft<Draft>(`${teamId} idea`, first);
  const [logged, setLogged] = useState<BoardChange | null>(null);
  const { submit, isSending, failure, asked } = useCommand<BoardChange>();
  const { idea } = text.tab.workshop;

  async function log() {
    const sent = draft.title.trim() === '' ? 'nothing' : 'words';
    const answer = await submit(
      () => logChange(api, teamId, { ...draft, benefit: '', asked }),
      sent,
    );
    if (!answer?.ok) return;
    keeper.show(answer.value);
    setLogged(answer.value);
    change(({ scope }) => emptyDraft(scope));
  }

  return (
    <div className={styles.around}>
      <Panel title={idea.heading}>
        <QuickForm
          key={logged?.id ?? ''}
          label={idea.heading}
          sendLabel={text.verbs.log}
          command={{ isSending, failure }}
          onSend={log}
          isFocused={logged !== null}
        >
          <TextBox
            isOneLine
            label={text.fields.title}
            placeholder={text.fields.titlePlaceholder}
            value={draft.title}
            problem={failure?.fields.title}
            onChange={(title) => change((now) => ({ ...now, title }))}
          />
          <ChoiceBox
            label={text.fields.scope}
            value={draft.scope}
            choices={toChoices(scopeAnswers, text.scope)}
            isBeside
            problem={failure?.fields.scope}
            onChange={(scope) => change((now) => ({ ...now, scope }))}
          />
        </QuickForm>
        <p role="status">{logged !== null && idea.logged(shortId(logged.number))}</p>
      </Panel>
    </div>
  );
}
