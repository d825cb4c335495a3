/** A form's command: the same however often the form is sent, and about the version it was opened on. */
import { useState } from 'react';
import type { ChangeCommandName } from '../../../../../../shared/contracts/api/change-commands.ts';
import { text } from '../../../../../../shared/text/views/forms.ts';
import type { ApiFailure } from '../../../../api/failure.ts';
import { useSeenVersion } from '../../../../components/forms/use-seen-version.ts';
import type { ChangeInView } from './change-in-view.ts';
import { type ChangeCommand, useChangeCommand } from './use-change-command.ts';
import { linesSince, namesIn, newestOf } from './written-since.ts';

/**
 * What others do while somebody writes is seen around the form, and said when it is sent: sent once more, it is
 * about how the change stands then.
 */
export function useFormCommand<Name extends ChangeCommandName>(
  name: Name,
  view: ChangeInView,
): ChangeCommand<Name> {
  const { history } = view.change;
  const { toSend } = useSeenVersion(view.change.version);
  const [seen] = useState(newestOf(history));
  const command = useChangeCommand(name, view, { about: name, version: toSend });
  return {
    ...command,
    failure: command.failure && keepingWords(command.failure, namesIn(linesSince(history, seen))),
  };
}

function keepingWords(failure: ApiFailure, by: readonly string[]): ApiFailure {
  if (failure.code !== 'stale') return failure;
  const { changedSince, changedSinceBy } = text.edit;
  return { ...failure, message: by.length === 0 ? changedSince : changedSinceBy(by) };
}
