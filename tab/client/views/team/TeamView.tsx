/** How the team is set up: its council, its weeks, its check-in, its people, and who may do what. */
import { whoMay } from '../../../../shared/domain/permissions.ts';
import { text } from '../../../../shared/text/views/team.ts';
import { useMay } from '../../api/me.ts';
import { useTeam } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { KeyChoice } from '../workshop/key/KeyChoice.tsx';
import { Facts } from './Facts.tsx';
import { HowLongKept } from './HowLongKept.tsx';
import { MyData } from './my-data/MyData.tsx';
import { NamesLeft } from './my-data/NamesLeft.tsx';
import { SetUpForms } from './set-up/SetUpForms.tsx';
import type { SetUpProps } from './set-up/set-up-props.ts';
import { TakeWithYou } from './TakeWithYou.tsx';
import { toPeopleFacts, toSettingFacts } from './team-facts.ts';
import { WhoDidWhat } from './WhoDidWhat.tsx';
import { WhoMay } from './WhoMay.tsx';

export function TeamView({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={useTeam(teamId)}>
      {(team) => (
        <>
          <SetUp teamId={teamId} team={team} />
          <NamesLeft teamId={teamId} />
          <TakeWithYou teamId={teamId} />
          <HowLongKept teamId={teamId} team={team} />
          <WhoDidWhat teamId={teamId} />
          <MyData />
          <KeyChoice />
        </>
      )}
    </AsyncContent>
  );
}

function SetUp({ teamId, team }: SetUpProps) {
  const styles = usePanelStyles();
  const maySetUp = useMay(teamId, 'set-up-team');
  const { title, settings, people } = text.tab.team;
  const allowed = whoMay('set-up-team').allowed.map((role) => text.rolesPlural[role]);
  const { intro, readOnly } = text.setUp;
  return (
    <>
      <ViewTitle title={title} intro={maySetUp ? intro : readOnly(allowed)} />
      <div className={styles.grid}>
        <Panel title={settings}>
          <Facts facts={toSettingFacts(team)} />
        </Panel>
        <Panel title={people}>
          <Facts facts={toPeopleFacts(team)} />
        </Panel>
      </div>
      {maySetUp && <SetUpForms teamId={teamId} team={team} />}
      <WhoMay />
    </>
  );
}
