/** The theme of a name: the one before stays until it is there. */
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ThemeName } from '../theme-name.ts';
import { loadTheme } from './load-theme.ts';

export function useTheme(name: ThemeName, first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let isWanted = true;
    loadTheme(name).then(
      (loaded) => isWanted && setTheme(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [name]);
  return theme;
}
