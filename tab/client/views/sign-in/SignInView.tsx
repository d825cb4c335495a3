/** Outside Teams in local mode: choose which demo person to be. */
import {
  Avatar,
  Button,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { LocalToken } from '../../../../shared/contracts/api/local/local-sign-in.ts';
import { text } from '../../../../shared/text/views/seldom.ts';
import { useApi } from '../../api/api-context.ts';
import { fetchLocalToken, useLocalPeople } from '../../api/local-sign-in.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Problem } from '../../components/Problem.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { smallPrint } from '../../components/sizes.ts';
import { Waiting } from '../../components/Waiting.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { usePageTitle } from '../../hooks/use-page-title.ts';

const useStyles = makeStyles({
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  person: {
    width: '100%',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    textAlign: 'start',
  },
  words: { display: 'flex', flexDirection: 'column' },
  clock: { alignSelf: 'flex-start' },
  role: { ...smallPrint, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly onEnter: (token: string) => void };

export function SignInView({ onEnter }: Props) {
  const styles = useStyles();
  const api = useApi();
  const people = useLocalPeople();
  const { submit, failure } = useCommand<LocalToken>();
  const { title, intro, nobody, clock } = text.tab.signIn;
  usePageTitle(title);

  async function enter(user: string) {
    const answer = await submit(() => fetchLocalToken(api, user), 'nothing');
    if (answer?.ok) onEnter(answer.value.token);
  }

  if (people.error)
    return <Problem message={people.error.message} onRetry={() => people.mutate()} />;
  if (!people.data) return <Waiting />;
  return (
    <Sheet title={title}>
      <p className={styles.intro}>{people.data.people.length > 0 ? intro : nobody}</p>
      <FormProblem failure={failure} />
      <ul className={styles.list}>
        {people.data.people.map(({ id, name, role }) => (
          <li key={id}>
            <Button
              size="large"
              className={styles.person}
              icon={<Avatar aria-hidden name={name} color="brand" />}
              onClick={() => enter(id)}
            >
              <span className={styles.words}>
                {name} <span className={styles.role}>{role}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Link href="/local/clock" className={styles.clock}>
        {clock}
      </Link>
    </Sheet>
  );
}
