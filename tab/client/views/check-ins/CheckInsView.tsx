/** When the next check-in comes, and whether the last ones arrived (P14). Never why one was not asked. */
import type { CheckInsView as CheckIns } from '../../../../shared/contracts/api/check-ins.ts';
import { checkInReaders } from '../../../../shared/text/check-in-words.ts';
import { toDayWords, toTimeOfDayWords } from '../../../../shared/text/dates.ts';
import { text } from '../../../../shared/text/views/check-ins.ts';
import { useMay } from '../../api/me.ts';
import { useCheckIns } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { PersonPanel } from './PersonPanel.tsx';

export function CheckInsView({ teamId }: { readonly teamId: string }) {
  const maySee = useMay(teamId, 'see-check-ins');
  const read = useCheckIns(maySee ? teamId : null);
  if (maySee === false || read.error?.code === 'not-allowed') return <NotYours />;
  return <AsyncContent read={read}>{(checkIns) => <Lately checkIns={checkIns} />}</AsyncContent>;
}

function NotYours() {
  const { title, notYours } = text.tab.checkIns;
  return <ViewTitle title={title} intro={notYours(checkInReaders())} />;
}

function Lately({ checkIns: { next, people } }: { readonly checkIns: CheckIns }) {
  const styles = usePanelStyles();
  const words = text.tab.checkIns;
  const intro = next ? words.next(toDayWords(next.day), toTimeOfDayWords(next.time)) : words.none;
  return (
    <>
      <ViewTitle title={words.title} intro={intro} />
      <div className={styles.grid}>
        {people.map((person) => (
          <PersonPanel key={person.id} person={person} />
        ))}
      </div>
      <div className={styles.list}>
        <p className={styles.words}>{words.whoReads(checkInReaders())}</p>
        <p className={styles.words}>{people.length === 0 ? words.nobody : words.about}</p>
      </div>
    </>
  );
}
