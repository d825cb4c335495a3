/** Decides which view is shown: it depends on where the page runs and whether somebody has signed in. */
import { useTabConfig } from '../../api/config.ts';
import { Problem } from '../../components/Problem.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { Host, TeamsHost } from '../../teams/host.ts';
import { useLocalSession } from '../../teams/local-session.ts';
import { views } from '../index.ts';
import { Connection } from './Connection.tsx';

export function CurrentView({ host }: { readonly host: Host }) {
  if (host.kind === 'teams') return <InTeams host={host} />;
  return (
    <Connection signIn={null}>
      <InBrowser />
    </Connection>
  );
}

function InTeams({ host }: { readonly host: TeamsHost }) {
  const isBeingAdded = new URLSearchParams(window.location.search).has('configure');
  return (
    <Connection signIn={host.signIn}>
      {isBeingAdded ? <views.Configure host={host} /> : <views.Board teamOfTab={host.teamId} />}
    </Connection>
  );
}

function InBrowser() {
  const config = useTabConfig();
  const session = useLocalSession();
  if (config.error)
    return <Problem message={config.error.message} onRetry={() => config.mutate()} />;
  if (!config.data) return <Waiting />;
  if (!config.data.localSignIn) return <views.OpenInTeams />;
  if (!session.signIn) return <views.SignIn onEnter={session.enter} />;
  return (
    <Connection signIn={session.signIn}>
      <views.Board teamOfTab={null} onLeave={session.leave} />
    </Connection>
  );
}
