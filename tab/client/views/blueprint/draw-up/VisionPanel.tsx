/** The vision of teams that draw a blueprint up together: which it is, choosing one, and taking it back (P19, P32). */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { wall } from '../../../components/breakpoints.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { ChooseVision } from './ChooseVision.tsx';
import { TakeVisionBack } from './TakeVisionBack.tsx';

const useStyles = makeStyles({
  around: { marginBottom: tokens.spacingVerticalXL },
  choose: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalM,
    '& > form': { flexBasis: '100%', minWidth: 0 },
  },
  words: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    maxWidth: '44em',
    textWrap: 'pretty',
    overflowWrap: 'anywhere',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
});

type Props = {
  readonly teamId: string;
  readonly vision: BlueprintView['vision'];
  readonly visions: NonNullable<BlueprintView['visions']>;
};

export function VisionPanel({ teamId, vision, visions }: Props) {
  const styles = useStyles();
  const words = text.tab.drawUp.vision;
  return (
    <div className={styles.around}>
      <Panel title={words.title}>
        <p className={styles.words}>{vision === null ? words.none : `“${vision}”`}</p>
        <div className={styles.choose}>
          <Opener label={vision === null ? words.choose : words.chooseAnother}>
            {(close) => <ChooseVision {...{ teamId, vision, visions }} onClose={close} />}
          </Opener>
          {vision !== null && (
            <Opener label={words.takeBack} about={words.takeBackOf} appearance="subtle">
              {(close) => <TakeVisionBack {...{ teamId, vision, visions }} onClose={close} />}
            </Opener>
          )}
        </div>
      </Panel>
    </div>
  );
}
