/** The button that opens the form to log a change. What was typed is kept when the form is closed. */
import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import type { LogChangeRequest } from '../../../../../shared/contracts/api/change-commands.ts';
import { text } from '../../../../../shared/text/views/page.ts';
import { useStepTeller } from '../../../api/last-step.ts';
import { LogDialog } from './lazy-log-dialog.ts';

const logButtonId = 'log-a-change';

function emptyDraft(): LogChangeRequest {
  return { commandId: crypto.randomUUID(), title: '', benefit: '', scope: null, asked: false };
}

export function LogButton({ teamId }: { readonly teamId: string }) {
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(emptyDraft);
  const tellStep = useStepTeller();

  /** What was told of another change would lie over the form. */
  function open() {
    tellStep(null);
    setOpen(true);
  }

  return (
    <>
      <Button
        id={logButtonId}
        appearance="primary"
        size="large"
        icon={<AddRegular />}
        onClick={open}
      >
        {text.verbs.logChange}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <LogDialog
            teamId={teamId}
            openerId={logButtonId}
            draft={draft}
            onDraft={setDraft}
            onLogged={() => setDraft(emptyDraft())}
            onGone={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
