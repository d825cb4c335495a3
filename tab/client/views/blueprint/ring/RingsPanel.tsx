/** Whether the themes ring true: asked by a steward, answered by everybody for themselves, and shown once it is closed (P19). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { fewestToShow } from '../../../../../shared/domain/fewest-to-show.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { type AskedPanel, useFollow } from '../parts/follow.ts';
import { CloseRings } from './CloseRings.tsx';
import { OpenOnWall } from './OpenOnWall.tsx';
import { RangLists } from './RangLists.tsx';
import { RingForm } from './RingForm.tsx';

const useStyles = makeStyles({
  around: { marginBlock: tokens.spacingVerticalL },
  parts: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

type Props = { readonly teamId: string; readonly sense: SenseView };

export function RingsPanel({ teamId, sense }: Props) {
  const styles = useStyles();
  const { rings, themes } = sense;
  const isThere = rings !== null || themes.some(({ statement }) => statement !== null);
  if (!isThere) return null;
  return (
    <div id={'asked-rings' satisfies AskedPanel} tabIndex={-1} className={styles.around}>
      <Panel title={text.tab.sense.rings.title}>
        <div className={styles.parts}>
          {rings?.status === 'open' ? (
            <WhileOpen {...{ teamId, sense, rings }} />
          ) : (
            <WhileClosed {...{ teamId, sense }} />
          )}
        </div>
      </Panel>
    </div>
  );
}

export type OpenRings = Extract<SenseView['rings'], { readonly status: 'open' }>;

function WhileOpen({ teamId, sense, rings }: Props & { readonly rings: OpenRings }) {
  const isOnWall = useIsOnWall();
  const { words } = usePanelStyles();
  const { answered, newer } = text.tab.sense.rings;
  const asked = new Set(rings.statements.map(({ themeId }) => themeId));
  const since = sense.themes.filter(({ id, statement }) => statement !== null && !asked.has(id));
  return (
    <>
      {isOnWall ? <OpenOnWall rings={rings} /> : <RingForm {...{ teamId, sense, rings }} />}
      {since.length > 0 && <p className={words}>{newer(since.length)}</p>}
      <p role="status" className={words}>
        {answered(rings.answered, sense.people)}
      </p>
      <CloseRings {...{ teamId, rings }} />
    </>
  );
}

function WhileClosed({ teamId, sense }: Props) {
  const { words } = usePanelStyles();
  const { rings, people } = sense;
  const { intro, byHand } = text.tab.sense.rings;
  const isByHand = people < fewestToShow;
  return (
    <>
      {rings?.status === 'closed' && <RangLists {...{ sense, rings }} />}
      {rings === null && <p className={words}>{isByHand ? byHand : intro}</p>}
      {!isByHand && <Open {...{ teamId, sense }} />}
    </>
  );
}

function Open({ teamId, sense: { rings } }: Props) {
  const { words } = usePanelStyles();
  const mayOpen = useMayInProgramme(teamId, 'open-rings')?.();
  const command = useWallCommand(teamId, 'sense/open-rings');
  const commandId = useCommandId(`open rings after ${rings?.id ?? ''}`);
  const tell = useTell();
  const follow = useFollow();
  const { open, again, opened, whoCan } = text.tab.sense.rings;
  async function onOpen() {
    if (!(await command.send({ commandId }))) return;
    tell(opened);
    follow('asked-rings');
  }
  if (!mayOpen) return rings === null ? <p className={words}>{whoCan}</p> : null;
  return (
    <div>
      <Button disabledFocusable={command.isSending} onClick={onOpen}>
        {rings === null ? open : again}
      </Button>
      <FormProblem failure={command.failure} />
    </div>
  );
}
