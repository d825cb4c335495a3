/** How the team is set up: its council, its weeks, its check-in, its people, and who may do what. */
import type { TeamView as Team } from '../../../../shared/contracts/api/team.ts';
import { whoMay } from '../../../../shared/domain/permissions.ts';
import { text } from '../../../../shared/text/text.ts';
import { useTeam } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { Facts } from './Facts.tsx';
import { HowLongKept } from './HowLongKept.tsx';
import { MyData } from './my-data/MyData.tsx';
import { NamesLeft } from './my-data/NamesLeft.tsx';
import { TakeWithYou } from './TakeWithYou.tsx';
import { toPeopleFacts, toSettingFacts } from './team-facts.ts';
import { WhoDidWhat } from './WhoDidWhat.tsx';
import { WhoMay } from './WhoMay.tsx';

export function TeamView({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={useTeam(teamId)}>
      {(team) => (
        <>
          <SetUp team={team} />
          <NamesLeft teamId={teamId} />
          <TakeWithYou teamId={teamId} />
          <HowLongKept teamId={teamId} team={team} />
          <WhoDidWhat teamId={teamId} />
          <MyData />
        </>
      )}
    </AsyncContent>
  );
}

function SetUp({ team }: { readonly team: Team }) {
  const styles = usePanelStyles();
  const { title, settings, people, inChat } = text.tab.team;
  const allowed = whoMay('set-up-team').allowed.map((role) => text.rolesPlural[role]);
  return (
    <>
      <ViewTitle title={title} intro={inChat(allowed)} />
      <div className={styles.grid}>
        <Panel title={settings}>
          <Facts facts={toSettingFacts(team)} />
        </Panel>
        <Panel title={people}>
          <Facts facts={toPeopleFacts(team)} />
        </Panel>
      </div>
      <WhoMay />
    </>
  );
}
