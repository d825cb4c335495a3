/** Who is to be won for which change: a map of roles by say and stance, and whom to speak to next (P9, P17). */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { InfluenceView as Influence } from '../../../../shared/contracts/api/influence.ts';
import { toChanges } from '../../../../shared/domain/influence/pills.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { useInfluence } from '../../api/views/influence.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { FilterChip } from '../../components/filters/FilterChip.tsx';
import { FilterRow } from '../../components/filters/FilterRow.tsx';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { ChangeLinks } from './ChangeLinks.tsx';
import { ChangePicker } from './ChangePicker.tsx';
import { Standings } from './Standings.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

type Props = { readonly teamId: string };

export function InfluenceView({ teamId }: Props) {
  return (
    <AsyncContent read={useInfluence(teamId)}>
      {(influence) => <Shown teamId={teamId} influence={influence} />}
    </AsyncContent>
  );
}

function Shown({ teamId, influence }: Props & { readonly influence: Influence }) {
  const styles = useStyles();
  const [strand, setStrand] = useState<string | null>(null);
  const [change, setChange] = useState('');
  const { standings, strands, withNobody } = influence;
  const { title, intro, care, none, nobodyFor, strands: label } = text.tab.influence;
  const isEmpty = standings.length === 0;
  /* One that is chosen and then gone from the page would hide everything, with nothing to press. */
  const chosen = strands.some(({ id }) => id === strand) ? strand : null;
  const ofStrand = standings.filter((each) => chosen === null || each.change.strandId === chosen);
  const changes = toChanges(ofStrand);
  const shown = changes.some(({ changeId }) => changeId === change)
    ? ofStrand.filter((each) => each.change.changeId === change)
    : ofStrand;
  const chips = strands.map(({ id, name }) => (
    <FilterChip key={id} isOn={id === chosen} onPress={() => setStrand(id === chosen ? null : id)}>
      {name}
    </FilterChip>
  ));
  return (
    <>
      <ViewTitle title={title} intro={isEmpty ? none : `${intro} ${care}`} />
      <div className={styles.parts}>
        {strands.length > 0 && <FilterRow label={label} chips={chips} />}
        {!isEmpty && <ChangePicker changes={changes} value={change} onChange={setChange} />}
        {!isEmpty && (
          <Standings {...{ teamId, standings: shown, all: standings, today: influence.today }} />
        )}
        {isEmpty && <ChangeLinks changes={withNobody} />}
        {isEmpty && <Care />}
        {!isEmpty && withNobody.length > 0 && (
          <Panel title={nobodyFor}>
            <ChangeLinks changes={withNobody} />
          </Panel>
        )}
      </div>
    </>
  );
}

function Care() {
  return <p className={usePanelStyles().words}>{text.tab.influence.care}</p>;
}
