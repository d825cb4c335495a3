/** What Teams shows while somebody adds the tab to a channel or chat: nothing to fill in, only to save. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { text } from '../../../../shared/text/views/seldom.ts';
import { Sheet } from '../../components/Sheet.tsx';
import type { TeamsHost } from '../../teams/host.ts';

const useStyles = makeStyles({ words: { ...typographyStyles.body2, margin: 0 } });

export function ConfigureView({ host }: { readonly host: TeamsHost }) {
  const { title, what, tabName } = text.tab.configure;
  useEffect(() => {
    host.offerToSave({ name: tabName, address: `${window.location.origin}/tab/` });
  }, [host, tabName]);
  return (
    <Sheet title={title}>
      <p className={useStyles().words}>{what}</p>
    </Sheet>
  );
}
