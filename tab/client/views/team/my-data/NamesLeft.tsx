/** For a team's leads: words that name somebody who was forgotten, each with what can be done about it (P22). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { NamesLeft as Names } from '../../../../../shared/contracts/api/my-data.ts';
import { toDateWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/my-data.ts';
import { useMay } from '../../../api/me.ts';
import { useDecideName, useNamesLeft } from '../../../api/my-data.ts';
import { wall } from '../../../components/breakpoints.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useCommand } from '../../../hooks/use-command.ts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  words: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.subtitle2,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
});

type Props = { readonly teamId: string };

export function NamesLeft({ teamId }: Props) {
  return useMay(teamId, 'decide-names') ? <ForLeads teamId={teamId} /> : null;
}

/** Nothing is shown where there is nothing to decide, or as long as that is not known. */
function ForLeads({ teamId }: Props) {
  const styles = useStyles();
  const { data = [], mutate } = useNamesLeft(teamId);
  const { submit, isSending, failure } = useCommand<Names>();
  const decide = useDecideName(teamId);
  const open = data.filter(({ words }) => words.length > 0);
  if (open.length === 0) return null;

  async function choose(id: string, words: string, keep: boolean) {
    const answer = await submit(() => decide({ id, words, keep }), 'press');
    if (answer?.ok) await mutate(answer.value, { revalidate: false });
  }

  return (
    <div className={styles.section}>
      <Panel title={text.privacy.mine.namesLeft.title}>
        <FormProblem failure={failure} />
        {open.map((left) => (
          <OneName key={left.id} left={left} isSending={isSending} onChoose={choose} />
        ))}
      </Panel>
    </div>
  );
}

type OneProps = {
  readonly left: Names[number];
  readonly isSending: boolean;
  readonly onChoose: (id: string, words: string, keep: boolean) => void;
};

function OneName({ left, isSending, onChoose }: OneProps) {
  const styles = useStyles();
  const panels = usePanelStyles();
  const { about, takeOut, takeOutOf, keep, keepOf } = text.privacy.mine.namesLeft;
  return (
    <>
      <p className={panels.words}>{about(left.name, toDateWords(left.decideBy))}</p>
      <ul className={styles.list}>
        {left.words.map((words) => (
          <li key={words}>
            <p className={styles.words}>{`“${words}”`}</p>
            <div className={styles.actions}>
              <Button
                aria-label={takeOutOf(words)}
                disabledFocusable={isSending}
                onClick={() => onChoose(left.id, words, false)}
              >
                {takeOut}
              </Button>
              <Button
                aria-label={keepOf(words)}
                disabledFocusable={isSending}
                onClick={() => onChoose(left.id, words, true)}
              >
                {keep}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
