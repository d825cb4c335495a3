/** One’s own answers, a statement each: a press counts at once, and may be changed until it is closed. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { type RingAnswer, ringAnswers } from '../../../../../shared/domain/sensemaking/rings.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useAnswers } from '../../../api/views/sense.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { ChoiceBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import type { OpenRings } from './RingsPanel.tsx';

const useStyles = makeStyles({
  theme: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

type Props = {
  readonly teamId: string;
  readonly sense: SenseView;
  readonly rings: OpenRings;
};

export function RingForm({ teamId, sense, rings }: Props) {
  const styles = useStyles();
  const { words, list } = usePanelStyles();
  const command = useWallCommand(teamId, 'answers/ring');
  const tell = useTell();
  const { how, answers, said } = text.tab.sense.rings;
  const nameOf = (themeId: string) => sense.themes.find(({ id }) => id === themeId)?.name ?? '';

  async function say(themeId: string, says: RingAnswer) {
    const commandId = crypto.randomUUID();
    if (await command.send({ commandId, ringsId: rings.id, themeId, says }))
      tell(said(nameOf(themeId)));
  }

  return (
    <>
      <p className={words}>{how}</p>
      <AsyncContent read={useAnswers(teamId)}>
        {(mine) => (
          <ul className={list}>
            {rings.statements.map((statement) => (
              <li key={statement.themeId} className={styles.theme}>
                <p className={styles.name}>{nameOf(statement.themeId)}</p>
                <ChoiceBox
                  isBeside
                  label={statement.words}
                  value={
                    (mine.rings?.id === rings.id &&
                      mine.rings.said.find(({ themeId }) => themeId === statement.themeId)?.says) ||
                    null
                  }
                  choices={toChoices(ringAnswers, answers)}
                  onChange={(says) => void say(statement.themeId, says)}
                />
              </li>
            ))}
          </ul>
        )}
      </AsyncContent>
      <FormProblem failure={command.failure} />
    </>
  );
}
