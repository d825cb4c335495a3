/** In a private or shared channel: says where the board is, and asks the server for nothing. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../shared/text/views/seldom.ts';
import { Sheet } from '../../components/Sheet.tsx';

const useStyles = makeStyles({ words: { ...typographyStyles.body2, margin: 0 } });

export function RestrictedChannelView() {
  return (
    <Sheet title={text.appName}>
      <p className={useStyles().words}>{text.tab.restrictedChannel}</p>
    </Sheet>
  );
}
