/** Says that the board could not be read just now, and how old the one shown is. */
import { CloudOffRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { text } from '../../../../shared/text/views/page.ts';
import { toTimeWords } from '../../../../shared/text/when-words.ts';
import { useApi } from '../../api/api-context.ts';
import { Notice } from '../../components/notices/Notice.tsx';

/** Drawn when the first attempt fails, so the board shown is as old as this notice. */
export function BehindNotice({ timeZone }: { readonly timeZone: string }) {
  const [since] = useState(useApi().clock.now);
  return (
    <Notice icon={<CloudOffRegular />}>
      {text.tab.problems.asOf(toTimeWords(since, timeZone))}
    </Notice>
  );
}
