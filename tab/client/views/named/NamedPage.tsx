/** The page of whoever is named for a council's blueprint and in none of its teams: its wall, the blueprint, what is theirs to do there, and what is kept about them (P22, P32). */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Me } from '../../../../shared/contracts/api/me.ts';
import { text } from '../../../../shared/text/views/blueprint.ts';
import { NamedFor, noTeamFor } from '../../api/me.ts';
import { ToldContext } from '../../components/forms/told.ts';
import { NewerPage } from '../../components/notices/NewerPage.tsx';
import { Problem } from '../../components/Problem.tsx';
import { pageStyle, pageTitle } from '../../components/sizes.ts';
import { TeamPicker } from '../../components/TeamPicker.tsx';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useHash } from '../../hooks/use-hash.ts';
import { usePageTitle } from '../../hooks/use-page-title.ts';
import { PartShown } from '../blueprint/PartShown.tsx';
import { PartTabs } from '../blueprint/parts/PartTabs.tsx';
import { hashOfPart, type Part, readPart } from '../blueprint/parts/parts.ts';
import { ReflectBox } from '../blueprint/reflect/ReflectBox.tsx';

const useStyles = makeStyles({
  page: pageStyle,
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
  name: { ...pageTitle, margin: 0, textWrap: 'balance', overflowWrap: 'anywhere' },
  mine: { marginTop: tokens.spacingVerticalXXL, '@media print': { display: 'none' } },
  standing: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Hardly anybody opens it. */
const MyData = lazy(async () => ({
  default: (await import('../team/my-data/MyData.tsx')).MyData,
}));

/** Whoever comes without saying where reads the blueprint. */
function readPartOf(hash: string): Part {
  return hash.startsWith(hashOfPart('gather')) ? readPart(hash) : 'print';
}

type Props = {
  readonly programmeId: string;
  readonly me: Me;
  readonly onChoose: (id: string) => void;
  readonly footer?: ReactNode;
};

export function NamedPage({ programmeId, me, onChoose, footer }: Props) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  const part = readPartOf(useHash());
  const programme = me.programmes.find(({ id }) => id === programmeId);
  const { standings, none, reflect } = text.tab.namedPeople.page;
  usePageTitle(programme?.name ?? none);
  if (!programme) return <Problem message={none}>{footer}</Problem>;
  const teamId = noTeamFor(programmeId);
  const stands = programme.standings.flatMap((each) => (each === 'member' ? [] : standings[each]));
  return (
    <NamedFor value={programmeId}>
      <ToldContext value={setTold}>
        <div className={styles.page}>
          <header className={styles.header}>
            <div>
              <h1 className={styles.name}>{programme.name}</h1>
              {stands.map((words) => (
                <p key={words} className={styles.standing}>
                  {words}
                </p>
              ))}
            </div>
            <TeamPicker me={me} shown={programmeId} onChoose={onChoose} />
          </header>
          <PartTabs part={part} called={{ gather: reflect.title }} />
          <div role="status">
            <VisuallyHidden>{told}</VisuallyHidden>
          </div>
          <main id="view" tabIndex={-1}>
            <NewerPage />
            <PartShown part={part} teamId={teamId} gather={<SayWhatHelped teamId={teamId} />} />
            <div className={styles.mine}>
              <Suspense>
                <MyData />
              </Suspense>
            </div>
          </main>
          {footer}
        </div>
      </ToldContext>
    </NamedFor>
  );
}

/** What each team has learned is its own until it is put in: in its place they say what helped. */
function SayWhatHelped({ teamId }: { readonly teamId: string }) {
  return (
    <>
      <ViewTitle {...text.tab.namedPeople.page.reflect} />
      <ReflectBox teamId={teamId} />
    </>
  );
}
