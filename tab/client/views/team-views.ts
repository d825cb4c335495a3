/** The views of a team beside its board: a view is a folder and one line here. They come when needed. */
import { lazy } from 'react';

const loaders = {
  barriers: async () => ({
    default: (await import('./barriers/BarriersView.tsx')).BarriersView,
  }),
  values: async () => ({ default: (await import('./values/ValuesView.tsx')).ValuesView }),
  'check-ins': async () => ({
    default: (await import('./check-ins/CheckInsView.tsx')).CheckInsView,
  }),
  pulse: async () => ({ default: (await import('./pulse/PulseView.tsx')).PulseView }),
  team: async () => ({ default: (await import('./team/TeamView.tsx')).TeamView }),
};

export const teamViews = {
  barriers: lazy(loaders.barriers),
  values: lazy(loaders.values),
  'check-ins': lazy(loaders['check-ins']),
  pulse: lazy(loaders.pulse),
  team: lazy(loaders.team),
};

type BesideBoard = keyof typeof teamViews;

export type ViewName = 'board' | BesideBoard;

export const viewNames = [
  'board',
  'barriers',
  'values',
  'check-ins',
  'pulse',
  'team',
] as const satisfies ViewName[];

/** `#barriers` is the barriers; everything else, such as `#SC-12`, is on the board. */
export function readView(hash: string): ViewName {
  return viewNames.find((name) => hash === `#${name}`) ?? 'board';
}

/** The plain address is the board's own. */
export function hashOf(view: ViewName): string {
  return view === 'board' ? '#' : `#${view}`;
}

export function loadTeamViews(): Promise<unknown> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
