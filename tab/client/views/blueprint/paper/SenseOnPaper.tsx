/** The wall on paper: printed before a workshop away from screens, and typed in after it (P19, P31). A room types it in. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { useTeamCommands } from '../../../api/team-commands.ts';
import { evidenceCardsPath, useCheckSense } from '../../../api/views/sense.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useHash } from '../../../hooks/use-hash.ts';
import { PrintCards } from '../../barriers/paper/PrintCards.tsx';
import { TypeInForm } from '../../barriers/paper/TypeInForm.tsx';
import { useDraft } from '../../board/change-detail/forms/use-draft.ts';
import { hashOfPaper } from '../parts/parts.ts';

const useStyles = makeStyles({
  around: { marginTop: tokens.spacingVerticalL },
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = { readonly teamId: string };

export function SenseOnPaper({ teamId }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const isMeant = useHash() === hashOfPaper;
  const { paper } = text.tab.sense;
  if (!useMayInProgramme(teamId, 'name-theme')?.()) return null;
  if (isOnWall)
    return (
      <div className={styles.around}>
        <TypeIn teamId={teamId} />
      </div>
    );
  return (
    <div ref={isMeant ? show : undefined} className={styles.around}>
      <Panel title={paper.title}>
        <div className={styles.parts}>
          <PrintCards toPath={evidenceCardsPath(teamId)} words={paper} />
          <TypeIn teamId={teamId} />
        </div>
      </Panel>
    </div>
  );
}

/** It is below the wall, which may be long. */
function show(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: 'center' });
}

function TypeIn({ teamId }: Props) {
  const { paper } = text.tab.sense;
  return (
    <Opener label={paper.open}>{(close) => <TypeInHere {...{ teamId }} onClose={close} />}</Opener>
  );
}

const nothing = { wall: '' };

/** A new theme says itself that it is new, and where it is. A whole wall is long: a reload leaves it as it was typed. */
function TypeInHere({ teamId, onClose }: Props & { readonly onClose: () => void }) {
  const draft = useDraft(`${teamId} typed sense`, { words: nothing, around: null });
  const askCheck = useCheckSense(teamId);
  const post = useTeamCommands(teamId);
  const { paper } = text.tab.sense;
  return (
    <TypeInForm
      draft={{
        wall: draft.words.wall,
        onType: (wall) => draft.type({ wall }),
        forget: draft.forget,
        before: draft,
      }}
      words={{ ...paper, newTheme: (name) => name }}
      askCheck={askCheck}
      send={({ commandId, wall }) => post('sense/type-in', { commandId, wall })}
      onClose={onClose}
    />
  );
}
