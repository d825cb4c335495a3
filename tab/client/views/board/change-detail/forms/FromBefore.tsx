/** Says that the words in a form are those somebody left there before, and gives the form back as it stands without them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../../../shared/text/views/forms.ts';
import { Words } from '../parts/Words.tsx';

const useStyles = makeStyles({
  before: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

export function FromBefore({ onStartAgain }: { readonly onStartAgain: () => void }) {
  return (
    <div role="status" className={useStyles().before}>
      <Words>{text.tab.detail.fromBefore}</Words>
      <Button type="button" onClick={onStartAgain}>
        {text.tab.detail.startAgain}
      </Button>
    </div>
  );
}
