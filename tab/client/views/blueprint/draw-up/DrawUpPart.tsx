/** Pillars drawn up from themes, and the experiments under each: what a council wants to change, and how it finds out (P20). */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useIsInTeam } from '../../../api/me.ts';
import { useBlueprint } from '../../../api/views/blueprint.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { Opener } from '../../../components/forms/Opener.tsx';
import { ViewTitle } from '../../../components/ViewTitle.tsx';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { Asks } from '../asks/Asks.tsx';
import { NamedPeople } from '../people/NamedPeople.tsx';
import { Together } from '../together/Together.tsx';
import { NotInThemes } from './NotInThemes.tsx';
import { DrawPillar } from './PillarForms.tsx';
import { PillarPanel } from './PillarPanel.tsx';
import { VisionPanel } from './VisionPanel.tsx';
import { useVotes } from './votes.ts';

const useStyles = makeStyles({
  pillars: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
  draw: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXL,
  },
});

export function DrawUpPart({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={useBlueprint(teamId)}>
      {(blueprint) => <Shown {...{ teamId, blueprint }} />}
    </AsyncContent>
  );
}

type Props = { readonly teamId: string; readonly blueprint: BlueprintView };

function Shown({ teamId, blueprint }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const isInTeam = useIsInTeam();
  const { pillars, themes, experiments, vision, visions } = blueprint;
  const votes = useVotes(teamId);
  const { title, intro, noThemes, none, drawUp } = text.tab.drawUp;
  const mayDraw = themes.length > 0;
  const words = pillars.length > 0 ? intro : mayDraw ? none : noThemes;
  return (
    <>
      <ViewTitle title={title} intro={words} />
      {mayDraw && (
        <div className={styles.draw}>
          <Opener label={drawUp} appearance={pillars.length === 0 ? 'primary' : 'secondary'}>
            {(close) => <DrawPillar {...{ teamId, themes, votes }} onClose={close} />}
          </Opener>
        </div>
      )}
      {visions && <VisionPanel {...{ teamId, vision, visions }} />}
      <div className={styles.pillars}>
        {pillars.map((pillar) => (
          <PillarPanel
            key={pillar.id}
            {...{ teamId, pillar, themes, votes }}
            experiments={experiments.filter(({ pillarId }) => pillarId === pillar.id)}
            sources={blueprint.sources}
            today={blueprint.asOf}
          />
        ))}
      </div>
      {pillars.length > 0 && <NotInThemes teamId={teamId} />}
      <Asks {...{ teamId, blueprint }} />
      {!isOnWall && <NamedPeople teamId={teamId} />}
      {!isOnWall && isInTeam && <Together teamId={teamId} />}
    </>
  );
}
