/** Every view of the page: a view is a folder and one line here. All but the board come when needed. */
import { lazy } from 'react';
import { BoardView as Board } from './frame/BoardView.tsx';

export const views = {
  Board,
  SignIn: lazy(async () => ({ default: (await import('./sign-in/SignInView.tsx')).SignInView })),
  OpenInTeams: lazy(async () => ({
    default: (await import('./open-in-teams/OpenInTeamsView.tsx')).OpenInTeamsView,
  })),
  Configure: lazy(async () => ({
    default: (await import('./configure/ConfigureView.tsx')).ConfigureView,
  })),
};
