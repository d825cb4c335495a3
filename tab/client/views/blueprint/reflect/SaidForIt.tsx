/** What people said helped or got in the way, and taking back what was said by name (P5, P19). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReflectionsView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useReflections } from '../../../api/views/sense.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { smallPrint, writtenWords } from '../../../components/sizes.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXL} 0 0` },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
  item: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start', minWidth: 0 },
  words: writtenWords,
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
});

type OfTeam = { readonly teamId: string };

/** Nothing before anybody said anything. */
export function SaidForIt({ teamId }: OfTeam) {
  const styles = useStyles();
  const { data } = useReflections(teamId);
  if (!data || data.reflections.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>{text.tab.sense.reflect.all}</h4>
      <ul className={styles.list}>
        {data.reflections.map((reflection) => (
          <Said key={reflection.id} {...{ teamId, reflection }} />
        ))}
      </ul>
    </>
  );
}

type SaidProps = OfTeam & { readonly reflection: ReflectionsView['reflections'][number] };

function Said({ teamId, reflection: { id, words, hint, by, mayTakeBack } }: SaidProps) {
  const styles = useStyles();
  const command = useWallCommand(teamId, 'reflections/take-back');
  const tell = useTell();
  const { reflect } = text.tab.sense;
  const who = by === null ? reflect.confidentially : reflect.by(by);
  async function onTakeBack() {
    if (await command.send({ reflectionId: id })) tell(reflect.takenBack);
  }
  return (
    <li className={styles.item}>
      <p className={styles.words}>{words}</p>
      <p className={styles.about}>{`${reflect.hints[hint]} · ${who}`}</p>
      {mayTakeBack && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={reflect.takeBackOf(words)}
          disabledFocusable={command.isSending}
          onClick={onTakeBack}
        >
          {reflect.takeBack}
        </Button>
      )}
      <FormProblem failure={command.failure} />
    </li>
  );
}
