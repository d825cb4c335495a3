/** Types in what hangs on a wall: checked first, as often as it takes, and then saved at once. */
import { useEffect, useRef, useState } from 'react';
import type { TypedWallView } from '../../../../../shared/contracts/api/barriers.ts';
import type { Result } from '../../../../../shared/domain/result.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { TypedWall, type TypedWords } from './TypedWall.tsx';

/** In the words for what the cards are of. */
export type TypeInWords = TypedWords & {
  readonly intro: string;
  readonly how: readonly string[];
  readonly placeholder: string;
  readonly saved: string;
};

/** What is typed by now, wherever that is kept. */
export type WallDraft = {
  readonly wall: string;
  readonly onType: (wall: string) => void;
  readonly forget: () => void;
  /** Where a reload leaves it. */
  readonly before: { readonly isFromBefore: boolean; readonly startAgain: () => void };
};

type Typed = { readonly commandId: string; readonly wall: string; readonly asked: boolean };

type Props = {
  readonly draft: WallDraft;
  readonly words: TypeInWords;
  readonly askCheck: (typed: { readonly wall: string }) => Promise<Answer<TypedWallView>>;
  readonly send: (typed: Typed) => Promise<Answer<object>>;
  readonly onClose: () => void;
};

type Answer<T> = Result<T, ApiFailure>;

type Checked = { readonly of: string; readonly view: TypedWallView };

export function TypeInForm({ draft, words, askCheck, send, onClose }: Props) {
  const { words: quiet } = usePanelStyles();
  const { wall } = draft;
  const [checked, setChecked] = useState<Checked | null>(null);
  const commandId = useCommandId(wall);
  const checking = useCommand<TypedWallView>();
  const saving = useCommand<object>();
  const [sentWall, setSentWall] = useState<string | null>(null);
  const tell = useTell();
  const list = useRef<HTMLHeadingElement>(null);
  const { paper } = text.tab.barriers;
  /** Only what was checked as it stands in the box. */
  const view = checked?.of === wall ? checked.view : null;
  const isGood = view !== null && view.problems.length === 0;
  const refused = sentWall === wall ? saving.failure : null;
  const failure = isGood ? refused : checking.failure;
  const sent = wall.trim() === '' ? 'nothing' : 'words';

  useEffect(() => {
    if (checked) list.current?.focus();
  }, [checked]);

  async function check() {
    const answer = await checking.submit(() => askCheck({ wall }), sent);
    if (answer?.ok) setChecked({ of: wall, view: answer.value });
  }

  /** Where something has gone since it was checked, what was typed is read once more. */
  async function save() {
    const asked = refused?.code === 'doubtful-name';
    setSentWall(wall);
    const answer = await saving.submit(() => send({ commandId, wall, asked }), sent);
    if (answer?.ok === false && answer.error.code === 'invalid') await check();
    if (!answer?.ok) return;
    draft.forget();
    tell(words.saved);
    onClose();
  }

  return (
    <ChangeForm
      intro={words.intro}
      command={{ isSending: checking.isSending || saving.isSending, failure }}
      draft={draft.before}
      sendLabel={isGood ? paper.save : paper.check}
      onSend={isGood ? save : check}
      onCancel={onClose}
    >
      {words.how.map((line) => (
        <p key={line} className={quiet}>
          {line}
        </p>
      ))}
      <TextBox
        rows={8}
        label={text.fields.wall}
        placeholder={words.placeholder}
        problem={failure?.fields.wall}
        value={wall}
        onChange={draft.onType}
      />
      {view && <TypedWall ref={list} wall={view} words={words} />}
    </ChangeForm>
  );
}
