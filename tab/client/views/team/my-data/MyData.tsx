/** What is kept about whoever looks, once they ask: to read, to take away, and to have forgotten (P22). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyData as Data } from '../../../../../shared/contracts/api/my-data.ts';
import { text } from '../../../../../shared/text/views/my-data.ts';
import { useMyData } from '../../../api/my-data.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { saveFile } from '../../../components/files/save-file.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { ForgetMe } from './ForgetMe.tsx';
import { MyDataList } from './MyDataList.tsx';

const useStyles = makeStyles({
  panel: { marginTop: tokens.spacingVerticalL },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
  },
});

export function MyData() {
  const styles = useStyles();
  const panels = usePanelStyles();
  const [isOpen, setOpen] = useState(false);
  const { mine } = text.privacy;
  return (
    <div className={styles.panel}>
      <Panel title={mine.title}>
        {isOpen ? (
          <Shown onClose={() => setOpen(false)} />
        ) : (
          <>
            <p className={panels.words}>{mine.about}</p>
            <div className={styles.actions}>
              <Button onClick={() => setOpen(true)}>{mine.show}</Button>
            </div>
          </>
        )}
      </Panel>
    </div>
  );
}

type ShownProps = { readonly onClose: () => void };

function Shown({ onClose }: ShownProps) {
  return (
    <AsyncContent read={useMyData()}>
      {(data) => <All data={data} onClose={onClose} />}
    </AsyncContent>
  );
}

function All({ data, onClose }: ShownProps & { readonly data: Data }) {
  const styles = useStyles();
  const { mine } = text.privacy;
  const save = () => {
    const content = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
    saveFile({ name: mine.fileName, content });
  };
  return (
    <>
      <MyDataList data={data} />
      <div className={styles.actions}>
        <Button onClick={save}>{mine.save}</Button>
        <Button onClick={onClose}>{mine.close}</Button>
        <ForgetMe />
      </div>
    </>
  );
}
