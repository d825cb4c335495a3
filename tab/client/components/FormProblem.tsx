/** What went wrong with a form as a whole; problems in single boxes are said next to them. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ApiFailure } from '../api/failure.ts';

export function FormProblem({ failure }: { readonly failure: ApiFailure | null }) {
  if (!failure || Object.keys(failure.fields).length > 0) return null;
  return (
    <MessageBar intent="info" layout="multiline" role="alert">
      <MessageBarBody>{failure.message}</MessageBarBody>
    </MessageBar>
  );
}
