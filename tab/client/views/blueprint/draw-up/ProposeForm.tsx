/** Proposes an experiment under a pillar: from an idea that was kept for the blueprint, one that was tried, or none. */
import type {
  PillarView,
  SourceView,
  ThemeView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { PickBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';

type Props = {
  readonly teamId: string;
  readonly pillar: PillarView;
  readonly themes: readonly ThemeView[];
  readonly sources: readonly SourceView[];
  readonly onClose: () => void;
};

const nothing = { changeId: '', title: '' };

export function ProposeForm({ teamId, pillar, sources, onClose }: Props) {
  const { draft, command } = useBlueprintForm(teamId, 'experiments/propose', {
    ...{ of: pillar.id, words: nothing },
  });
  const tell = useTell();
  const { propose, proposeIntro, proposed, beginsWith, beginsBlank } = text.tab.drawUp;
  const changes = toBeginnings(sources, pillar);

  async function onSend() {
    const { changeId, title } = draft.words;
    const begun = { pillarId: pillar.id, experimentTitle: title };
    if (!(await command.send({ ...begun, changeId: changeId === '' ? null : changeId }))) return;
    tell(proposed);
    onClose();
  }

  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={proposeIntro}
      sendLabel={propose}
      onCancel={onClose}
    >
      {changes.length > 0 && (
        <PickBox
          label={beginsWith}
          none={beginsBlank}
          choices={changes}
          {...draft.box('changeId')}
        />
      )}
      <TextBox
        isOneLine
        label={text.fields.experimentTitle}
        problem={command.failure?.fields.experimentTitle}
        {...draft.box('title')}
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
