/** Proposes an experiment under a pillar: from an idea that was kept for the blueprint, one that was tried, or none. */
import type {
  PillarView,
  SourceView,
  ThemeView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { PickBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = {
  readonly teamId: string;
  readonly pillar: PillarView;
  readonly themes: readonly ThemeView[];
  readonly sources: readonly SourceView[];
  readonly onClose: () => void;
};

const nothing = { changeId: '', title: '' };

export function ProposeForm({ teamId, pillar, sources, onClose }: Props) {
  const [draft, change] = usePageDraft(`${teamId} propose ${pillar.id}`, nothing);
  const command = useBlueprintCommand(teamId, 'experiments/propose');
  const commandId = useCommandId(`propose ${pillar.id} ${draft.changeId} ${draft.title}`);
  const tell = useTell();
  const { propose, proposeIntro, proposed, beginsWith, beginsBlank } = text.tab.drawUp;
  const changes = toBeginnings(sources, pillar);

  async function onSend() {
    const done = await command.send(
      {
        ...{ commandId, pillarId: pillar.id, experimentTitle: draft.title },
        changeId: draft.changeId === '' ? null : draft.changeId,
      },
      'words',
    );
    if (!done) return;
    tell(proposed);
    change(() => nothing);
    onClose();
  }

  return (
    <ChangeForm
      intro={proposeIntro}
      command={command}
      sendLabel={propose}
      onSend={onSend}
      onCancel={onClose}
    >
      {changes.length > 0 && (
        <PickBox
          label={beginsWith}
          none={beginsBlank}
          value={draft.changeId}
          choices={changes}
          onChange={(changeId) => change((now) => ({ ...now, changeId }))}
        />
      )}
      <TextBox
        isOneLine
        label={text.fields.experimentTitle}
        value={draft.title}
        problem={command.failure?.fields.experimentTitle}
        onChange={(title) => change((now) => ({ ...now, title }))}
      />
    </ChangeForm>
  );
}

/** What was kept for the blueprint first, then what was adapted or stopped, then the rest; within the pillar's themes before others. */
function toBeginnings(sources: readonly SourceView[], { themeIds }: PillarView) {
  const rank = ({ said, from, themeId }: SourceView) => {
    const isKept = said.kind === 'for-the-blueprint';
    const decision = 'changeId' in from ? from.decision : null;
    const order = isKept ? 0 : decision === 'adapt' || decision === 'stop' ? 1 : 2;
    return order * 2 + (themeIds.includes(themeId ?? '') ? 0 : 1);
  };
  const known = new Map<string, string>();
  for (const { from, team } of sources.toSorted((one, other) => rank(one) - rank(other)))
    if ('changeId' in from && !known.has(from.changeId))
      known.set(from.changeId, toLabel(from.number, from.title, team));
  return [...known].map(([value, label]) => ({ value, label }));
}

/** Each team has numbers of its own. */
function toLabel(number: number, title: string | null, team: string | null): string {
  const words = [shortId(number), title ?? ''].join(' ').trim();
  return team === null ? words : text.tab.drawUp.experiment.ofTeam(words, team);
}
