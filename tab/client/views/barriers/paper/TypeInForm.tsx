/** Types in what hangs on a wall: checked first, as often as it takes, and then saved at once. */
import { useEffect, useRef, useState } from 'react';
import type { BarriersView, TypedWallView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useCheckWall } from '../../../api/team.ts';
import { useTeamCommands } from '../../../api/team-commands.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { TypedWall } from './TypedWall.tsx';

type Props = { readonly teamId: string; readonly onClose: () => void };

type Checked = { readonly of: string; readonly view: TypedWallView };

export function TypeInForm({ teamId, onClose }: Props) {
  const { words: quiet } = usePanelStyles();
  const [wall, change] = usePageDraft(`${teamId} typed wall`, '');
  const [checked, setChecked] = useState<Checked | null>(null);
  const commandId = useCommandId(wall);
  const askCheck = useCheckWall(teamId);
  const checking = useCommand<TypedWallView>();
  const post = useTeamCommands(teamId);
  const saving = useCommand<BarriersView>();
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
    const typed = { commandId, wall, asked };
    const answer = await saving.submit(() => post('barriers/type-in', typed), sent);
    if (answer?.ok === false && answer.error.code === 'invalid') await check();
    if (!answer?.ok) return;
    change(() => '');
    tell(paper.saved);
    onClose();
  }

  return (
    <ChangeForm
      intro={paper.intro}
      command={{ isSending: checking.isSending || saving.isSending, failure }}
      sendLabel={isGood ? paper.save : paper.check}
      onSend={isGood ? save : check}
      onCancel={onClose}
    >
      {paper.how.map((words) => (
        <p key={words} className={quiet}>
          {words}
        </p>
      ))}
      <TextBox
        rows={8}
        label={text.fields.wall}
        placeholder={paper.placeholder}
        value={wall}
        problem={failure?.fields.wall}
        onChange={(typed) => change(() => typed)}
      />
      {view && <TypedWall ref={list} wall={view} />}
    </ChangeForm>
  );
}
