/** Outside Teams in production: says where the board is to be found. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../shared/text/views/seldom.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { usePageTitle } from '../../hooks/use-page-title.ts';

const useStyles = makeStyles({ words: { ...typographyStyles.body2, margin: 0 } });

export function OpenInTeamsView() {
  const { title, why } = text.tab.openInTeams;
  usePageTitle(title);
  return (
    <Sheet title={title}>
      <p className={useStyles().words}>{why}</p>
    </Sheet>
  );
}
