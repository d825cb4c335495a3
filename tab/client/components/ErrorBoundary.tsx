/** Catches what nobody expected while drawing the page, and offers to load it again. */
import { Component, type ReactNode } from 'react';
import { text } from '../../../shared/text/views/page.ts';
import { Problem } from './Problem.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** A class because React asks for one here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Problem message={text.tab.problems.unexpected} onRetry={() => window.location.reload()} />
    );
  }
}
