/** Leads to a place in the document, and back: the address stays, since it says which view is open. */
import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useDocumentStyles } from './styles.ts';

type Props = {
  readonly to: string;
  readonly children: ReactNode;
  /** Where a link leads back to. */
  readonly id?: string;
  readonly role?: 'doc-noteref' | 'doc-backlink';
  readonly label?: string;
};

export function PlaceLink({ to, children, id, role, label }: Props) {
  const { link } = useDocumentStyles();
  return (
    <Link
      id={id}
      href={`#${to}`}
      role={role}
      aria-label={label}
      className={link}
      onClick={(event) => follow(event, to)}
    >
      {children}
    </Link>
  );
}

/** A key that opens it elsewhere is left to the browser. */
function follow(event: MouseEvent, to: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const place = document.getElementById(to);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
