/** One of many, in no more room than there is however long its words are. */
import { makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { PickBox } from '../board/change-detail/forms/Boxes.tsx';

const useStyles = makeStyles({
  picker: {
    width: '100%',
    maxWidth: '480px',
    minWidth: 0,
    '& > *': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'none' },
  },
});

export function Picker(props: ComponentProps<typeof PickBox>) {
  return (
    <div className={useStyles().picker}>
      <PickBox {...props} />
    </div>
  );
}
