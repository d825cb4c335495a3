/** For whoever may put barriers into themes: the wall on paper, printed before and typed in after (P31). A room types it in. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useMay } from '../../../api/me.ts';
import { cardsPath, useCheckWall } from '../../../api/team.ts';
import { useTeamCommands } from '../../../api/team-commands.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useDraft } from '../../board/change-detail/forms/use-draft.ts';
import { PrintCards } from './PrintCards.tsx';
import { TypeInForm } from './TypeInForm.tsx';

const useStyles = makeStyles({
  around: { marginBottom: tokens.spacingVerticalL },
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = { readonly teamId: string };

export function OnPaper({ teamId }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  if (!useMay(teamId, 'theme-barriers')) return null;
  if (isOnWall)
    return (
      <div className={styles.around}>
        <TypeIn teamId={teamId} />
      </div>
    );
  return (
    <div className={styles.around}>
      <Panel title={text.tab.barriers.paper.title}>
        <div className={styles.parts}>
          <PrintCards toPath={cardsPath(teamId)} words={text.tab.barriers.paper} />
          <TypeIn teamId={teamId} />
        </div>
      </Panel>
    </div>
  );
}

function TypeIn({ teamId }: Props) {
  const { paper } = text.tab.barriers;
  return (
    <Opener label={paper.open}>{(close) => <TypeInHere {...{ teamId }} onClose={close} />}</Opener>
  );
}

const nothing = { wall: '' };

/** What hung in the room has nobody's name. A whole wall is long: a reload leaves it as it was typed. */
function TypeInHere({ teamId, onClose }: Props & { readonly onClose: () => void }) {
  const draft = useDraft(`${teamId} typed wall`, { words: nothing, around: null });
  const askCheck = useCheckWall(teamId);
  const post = useTeamCommands(teamId);
  const { paper } = text.tab.barriers;
  return (
    <TypeInForm
      draft={{
        wall: draft.words.wall,
        onType: (wall) => draft.type({ wall }),
        forget: draft.forget,
        before: draft,
      }}
      words={paper}
      askCheck={askCheck}
      send={(typed) => post('barriers/type-in', typed)}
      onClose={onClose}
    />
  );
}
