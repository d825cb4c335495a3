/** Says that there is a newer page, and loads it when asked to: nothing that somebody is writing goes unasked. */
import { Link } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import { text } from '../../../../shared/text/views/page.ts';
import { useApi } from '../../api/api-context.ts';
import { Notice } from './Notice.tsx';

export function NewerPage() {
  const { page } = useApi();
  const isOlder = useSyncExternalStore(page.onOlder, page.isOlder);
  const { there, load } = text.tab.newerPage;
  if (!isOlder) return null;
  return (
    <Notice icon={<ArrowClockwiseRegular />}>
      <span>
        {there}{' '}
        <Link as="button" inline onClick={() => window.location.reload()}>
          {load}
        </Link>
      </span>
    </Notice>
  );
}
