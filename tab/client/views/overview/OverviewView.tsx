/** For whoever serves several teams: the yeses that wait for them, and each team in words, by its name (P18). */
import { makeStyles, tokens } from '@fluentui/react-components';
import { whoMay } from '../../../../shared/domain/permissions.ts';
import { text } from '../../../../shared/text/views/overview.ts';
import { useOverview } from '../../api/views/overview.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import type { ViewProps } from '../view-props.ts';
import { TeamRow } from './TeamRow.tsx';
import { YourYeses } from './YourYeses.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    minWidth: 0,
  },
});

export function OverviewView({ teamId, onChooseTeam }: ViewProps) {
  const styles = useStyles();
  const read = useOverview();
  const { title, intro } = text.tab.overview;
  if (read.error?.code === 'not-allowed') return <NotYours />;
  return (
    <AsyncContent read={read}>
      {({ teams, yours }) => (
        <>
          <YourYeses
            yours={yours}
            teamId={teamId}
            onChooseTeam={onChooseTeam}
            reread={() => read.mutate()}
          />
          <ViewTitle title={title} intro={intro} />
          <ul aria-label={title} className={styles.list}>
            {teams.map((team) => (
              <TeamRow key={team.id} team={team} onChooseTeam={onChooseTeam} />
            ))}
          </ul>
        </>
      )}
    </AsyncContent>
  );
}

function NotYours() {
  const { title, notYours } = text.tab.overview;
  const seers = whoMay('see-overview').allowed.map((role) => text.rolesPlural[role]);
  return <ViewTitle title={title} intro={notYours(seers)} />;
}
