/** Puts the theme around the page and shows the view that fits where it runs and who is there. */
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { goBack } from './hooks/use-closed-by-back.ts';
import type { Host } from './teams/host.ts';
import { makeTheme } from './teams/themes.ts';
import { useThemeName } from './teams/use-theme-name.ts';
import { CurrentView } from './views/frame/CurrentView.tsx';

const useStyles = makeStyles({
  theme: { backgroundColor: 'transparent' },
  /** Not the theme’s own element: Fluent gives its class to whatever lies over the page, which would then cover all of it. */
  page: { minHeight: '100dvh' },
});

export function App({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const name = useThemeName(host);
  const theme = useMemo(() => makeTheme(name), [name]);
  useEffect(() => {
    if (host.kind !== 'teams') return;
    host.followBack(goBack);
    host.tellReady();
  }, [host]);
  return (
    <FluentProvider theme={theme} className={styles.theme}>
      <div className={styles.page}>
        <ErrorBoundary>
          <CurrentView host={host} />
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
