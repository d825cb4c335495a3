/** Putting barriers into themes and taking them out, for whoever may: what is ticked stays ticked, whatever others do. */
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { useMay } from '../../../api/me.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import type { Dragged } from '../../../components/wall/use-drag.ts';

export type Theming = {
  readonly ticked: readonly string[];
  readonly tick: (id: string, isTicked: boolean) => void;
  readonly newTheme: string;
  readonly nameTheme: (name: string) => void;
  /** A theme that is there; empty: a new one. */
  readonly theme: string;
  readonly chooseTheme: (id: string) => void;
  readonly putTogether: () => Promise<boolean>;
  /** One that was dragged there, from another theme too; null: out of its theme. */
  readonly move: (barrier: Dragged, themeId: string | null) => Promise<void>;
  readonly takeOut: (themeId: string, id: string) => Promise<void>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
};

const nothing = { ticked: [] as readonly string[], newTheme: '', theme: '' };

/** Null for whoever may not. */
export function useTheming(teamId: string, { themes, unthemed }: BarriersView): Theming | null {
  const mayTheme = useMay(teamId, 'theme-barriers');
  const tell = useTell();
  const [draft, change] = usePageDraft(`${teamId} themes`, nothing);
  const group = useWallCommand(teamId, 'barriers/group', text.themes.changedSince);
  const ungroup = useWallCommand(teamId, 'barriers/ungroup', text.themes.changedSince);
  if (!mayTheme) return null;

  const ticked = draft.ticked.filter((id) => unthemed.some((barrier) => barrier.id === id));
  const theme = themes.some(({ id }) => id === draft.theme) ? draft.theme : '';

  async function put(
    into: { readonly theme: string; readonly newTheme: string },
    ids: readonly string[],
  ) {
    const done = await group.send(
      { ...into, barriers: [...ids] },
      ids.length > 0 ? 'words' : 'nothing',
    );
    const there = done?.themes.find(({ barriers }) => barriers.some(({ id }) => id === ids[0]));
    if (there) tell(text.themes.grouped(ids.length, there.name));
    return done !== undefined;
  }

  async function takeOut(themeId: string, id: string) {
    if (await ungroup.send({ themeId, barriers: [id] })) tell(text.themes.takenOut(1));
  }

  return {
    ...{ ticked, theme, newTheme: draft.newTheme, takeOut },
    tick: (id, isTicked) =>
      change((now) => ({
        ...now,
        ticked: [...now.ticked.filter((each) => each !== id), ...(isTicked ? [id] : [])],
      })),
    nameTheme: (newTheme) => change((now) => ({ ...now, newTheme })),
    chooseTheme: (id) => change((now) => ({ ...now, theme: id })),
    putTogether: async () => {
      const isDone = await put({ theme, newTheme: draft.newTheme }, ticked);
      if (isDone)
        change((now) => ({ ...nothing, ticked: now.ticked.filter((id) => !ticked.includes(id)) }));
      return isDone;
    },
    move: async ({ id, place: from }, themeId) => {
      if (from !== null) await takeOut(from, id);
      if (themeId !== null) await put({ theme: themeId, newTheme: '' }, [id]);
    },
    isSending: group.isSending || ungroup.isSending,
    failure: group.failure ?? ungroup.failure,
  };
}
