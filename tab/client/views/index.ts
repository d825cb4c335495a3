/** Every view in one table: a view is a folder and one line here. All but the first two come when needed. */
import { type ComponentType, lazy } from 'react';

/** The views of a team beside its journey and its board, in the order of the navigation. The name is the address. */
const besideBoard = {
  barriers: later(async () => (await import('./barriers/BarriersView.tsx')).BarriersView),
  influence: later(async () => (await import('./influence/InfluenceView.tsx')).InfluenceView),
  learning: later(async () => (await import('./learning/LearningView.tsx')).LearningView),
  blueprint: later(async () => (await import('./blueprint/BlueprintView.tsx')).BlueprintView),
  ambition: later(async () => (await import('./ambition/AmbitionView.tsx')).AmbitionView),
  'check-ins': later(async () => (await import('./check-ins/CheckInsView.tsx')).CheckInsView),
  pulse: later(async () => (await import('./pulse/PulseView.tsx')).PulseView),
  overview: later(async () => (await import('./overview/OverviewView.tsx')).OverviewView),
  team: later(async () => (await import('./team/TeamView.tsx')).TeamView),
};

/** What is shown where there is no team to show yet. */
export const pages = {
  SignIn: later(async () => (await import('./sign-in/SignInView.tsx')).SignInView).View,
  OpenInTeams: later(
    async () => (await import('./open-in-teams/OpenInTeamsView.tsx')).OpenInTeamsView,
  ).View,
  Named: later(async () => (await import('./named/NamedPage.tsx')).NamedPage).View,
  Configure: later(async () => (await import('./configure/ConfigureView.tsx')).ConfigureView).View,
  RestrictedChannel: later(
    async () =>
      (await import('./restricted-channel/RestrictedChannelView.tsx')).RestrictedChannelView,
  ).View,
};

type BesideBoard = keyof typeof besideBoard;

/** What everybody sees first, whoever they are: the plain address is its own. */
export const landing = 'journey';

export type ViewName = typeof landing | 'board' | BesideBoard;

export const viewNames: readonly ViewName[] = [
  landing,
  'board',
  ...(Object.keys(besideBoard) as BesideBoard[]),
];

/** Null for the journey and the board, which are there from the beginning. */
export function findTeamView(name: ViewName) {
  return name === landing || name === 'board' ? null : besideBoard[name].View;
}

/** Links that are out lead to a view under the name it had, and one to the vote to where it is. */
const otherNames: Readonly<Record<string, ViewName>> = {
  '#values': 'ambition',
  '#vote': 'barriers',
};

/** `#barriers` is the barriers, `#blueprint/sort` a part of one; everything unknown, such as `#SC-12`, is on the board. */
export function readView(hash: string): ViewName {
  if (hash === '') return landing;
  const [first = ''] = hash.split('/');
  return otherNames[hash] ?? viewNames.find((name) => first === `#${name}`) ?? 'board';
}

export function hashOf(view: ViewName): string {
  return `#${view}`;
}

export function loadTeamViews(): Promise<unknown> {
  return Promise.all(Object.values(besideBoard).map(({ load }) => load()));
}

function later<P>(load: () => Promise<ComponentType<P>>) {
  return { load, View: lazy(async () => ({ default: await load() })) };
}
