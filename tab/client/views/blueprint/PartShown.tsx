/** One of the four parts of a blueprint. */
import type { ReactNode } from 'react';
import { DocumentPart } from './document/DocumentPart.tsx';
import { DrawUpPart } from './draw-up/DrawUpPart.tsx';
import type { Part } from './parts/parts.ts';
import { SortPart } from './sort/SortPart.tsx';

type Props = {
  readonly teamId: string;
  readonly part: Part;
  /** What a team learned is shown to that team alone. */
  readonly gather: ReactNode;
};

export function PartShown({ teamId, part, gather }: Props) {
  switch (part) {
    case 'gather':
      return gather;
    case 'sort':
      return <SortPart teamId={teamId} />;
    case 'draw-up':
      return <DrawUpPart teamId={teamId} />;
    case 'print':
      return <DocumentPart teamId={teamId} />;
  }
}
