/** What whoever looks said by name for a programme their team has left: theirs to take out, and shown to nobody else here (P19, P32). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { LeftBehindView } from '../../../../../shared/contracts/api/blueprint/left-behind.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { smallPrint, writtenWords } from '../../../components/sizes.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXL} 0 0` },
  line: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    textWrap: 'pretty',
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', minWidth: 0 },
  words: writtenWords,
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
});

type InProgramme = LeftBehindView['programmes'][number];

type Props = { readonly teamId: string; readonly programme: InProgramme };

/** `isAny`: what the team put in stands above it. */
export function SaidThere({ teamId, programme, isAny }: Props & { readonly isAny: boolean }) {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const { said, saidMeaning, saidConfidentially } = text.tab.together.leftBehind;
  return (
    <>
      {isAny && <h4 className={styles.title}>{said}</h4>}
      <p className={styles.line}>{`${saidMeaning} ${saidConfidentially}`}</p>
      <ul className={list}>
        {programme.reflections.map((reflection) => (
          <Said
            key={`${reflection.round} ${reflection.id}`}
            {...{ teamId, programme, reflection }}
          />
        ))}
      </ul>
    </>
  );
}

type SaidProps = Props & { readonly reflection: InProgramme['reflections'][number] };

function Said({ teamId, programme: { programmeId }, reflection }: SaidProps) {
  const styles = useStyles();
  const { id: reflectionId, words, hint, round } = reflection;
  const command = useWallCommand(teamId, 'left-behind/take-reflection-out');
  const tell = useTell();
  const { takeOut, takeOutOf, done } = text.tab.together.leftBehind;
  async function onPress() {
    if (await command.send({ programmeId, round, reflectionId })) tell(done);
  }
  return (
    <li className={styles.item}>
      <p className={styles.words}>{words}</p>
      <p className={styles.about}>{text.tab.sense.reflect.hints[hint]}</p>
      <Button
        size="small"
        aria-label={takeOutOf(words)}
        disabledFocusable={command.isSending}
        onClick={onPress}
      >
        {takeOut}
      </Button>
      <FormProblem failure={command.failure} />
    </li>
  );
}
