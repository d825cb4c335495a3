/** Puts the theme around the page and shows the view that fits where it runs and who is there. */
import { FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { goBack } from './hooks/use-closed-by-back.ts';
import type { Host } from './teams/host.ts';
import { useTheme } from './teams/themes/use-theme.ts';
import { useThemeName } from './teams/use-theme-name.ts';
import { CurrentView } from './views/frame/CurrentView.tsx';

const useStyles = makeStyles({
  theme: { backgroundColor: 'transparent' },
  /** Not the theme’s own element: Fluent gives its class to whatever lies over the page, which would then cover all of it. */
  page: { minHeight: '100dvh' },
});

/** `firstTheme`: the one it opens in, which is there already. */
type Props = { readonly host: Host; readonly firstTheme: Theme };

export function App({ host, firstTheme }: Props) {
  const styles = useStyles();
  const name = useThemeName(host);
  const theme = useTheme(name, firstTheme);
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
