/** Decides which view is shown: it depends on where the page runs and whether somebody has signed in. */
import { Suspense } from 'react';
import { useTabConfig } from '../../api/config.ts';
import { Problem } from '../../components/Problem.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { Host, TeamsHost } from '../../teams/host.ts';
import { JoinLinkContext } from '../../teams/join-link.ts';
import { useLocalSession } from '../../teams/local-session.ts';
import { MayPrintContext } from '../../teams/may-print.ts';
import { PickPersonContext } from '../../teams/pick-person.ts';
import { pages } from '../index.ts';
import { Connection } from './Connection.tsx';
import { TeamTab } from './TeamTab.tsx';

export function CurrentView({ host }: { readonly host: Host }) {
  if (host.kind === 'teams')
    return host.isInRestrictedChannel ? <InRestrictedChannel /> : <InTeams host={host} />;
  return <InBrowser />;
}

/** Without a connection: nobody is signed in, nothing is read, and adding the tab keeps nothing. */
function InRestrictedChannel() {
  return (
    <Suspense fallback={<Waiting />}>
      <pages.RestrictedChannel />
    </Suspense>
  );
}

function InTeams({ host }: { readonly host: TeamsHost }) {
  const isBeingAdded = new URLSearchParams(window.location.search).has('configure');
  return (
    <Connection signIn={host.signIn}>
      {isBeingAdded ? (
        <pages.Configure host={host} />
      ) : (
        <JoinLinkContext value={host.linkTo}>
          <PickPersonContext value={host.pickPerson}>
            <MayPrintContext value={false}>
              <TeamTab teamOfTab={host.teamId} />
            </MayPrintContext>
          </PickPersonContext>
        </JoinLinkContext>
      )}
    </Connection>
  );
}

/** Whoever chose who to be has found out already that this server lets them. */
function InBrowser() {
  const session = useLocalSession();
  if (!session.signIn)
    return (
      <Connection signIn={null}>
        <BeforeSignIn enter={session.enter} />
      </Connection>
    );
  return (
    <Connection signIn={session.signIn}>
      <TeamTab teamOfTab={null} onLeave={session.leave} />
    </Connection>
  );
}

type BeforeSignInProps = Pick<ReturnType<typeof useLocalSession>, 'enter'>;

function BeforeSignIn({ enter }: BeforeSignInProps) {
  const config = useTabConfig();
  if (config.error)
    return <Problem message={config.error.message} onRetry={() => config.mutate()} />;
  if (!config.data) return <Waiting />;
  return config.data.localSignIn ? <pages.SignIn onEnter={enter} /> : <pages.OpenInTeams />;
}
