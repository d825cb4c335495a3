/** Drawing a pillar up from themes, putting it better, and a leader's commitment to it. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type {
  PillarView,
  ThemeView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { layers } from '../../../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { byVotes, toThemeLabel, type Votes } from './votes.ts';

const useStyles = makeStyles({
  themes: {
    margin: 0,
    padding: 0,
    border: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
});

type PillarWords = {
  readonly pillarTitle: string;
  readonly different: string;
  readonly structure: string;
  readonly process: string;
  readonly culture: string;
  readonly themeIds: readonly string[];
};

const nothing: PillarWords = {
  ...{ pillarTitle: '', different: '', structure: '', process: '', culture: '' },
  themeIds: [],
};

type DrawProps = {
  readonly teamId: string;
  readonly themes: readonly ThemeView[];
  readonly votes: Votes;
  readonly onClose: () => void;
};

export function DrawPillar({ teamId, themes, votes, onClose }: DrawProps) {
  const [words, change] = usePageDraft<PillarWords>(`${teamId} pillar`, nothing);
  const command = useBlueprintCommand(teamId, 'pillars/draw');
  const commandId = useCommandId(`pillar ${words.pillarTitle}`);
  const tell = useTell();
  const { drawIntro, drawUp, drawn } = text.tab.drawUp;
  async function onSend() {
    const request = { ...words, themeIds: [...words.themeIds], commandId };
    if (!(await command.send(request, 'words'))) return;
    tell(drawn(words.pillarTitle));
    change(() => nothing);
    onClose();
  }
  return (
    <ChangeForm
      intro={drawIntro}
      command={command}
      sendLabel={drawUp}
      onSend={onSend}
      onCancel={onClose}
    >
      <PillarBoxes
        {...{ words, themes, votes }}
        failure={command.failure}
        onChange={(next) => change(() => next)}
      />
    </ChangeForm>
  );
}

type PillarProps = {
  readonly teamId: string;
  readonly pillar: PillarView;
  readonly onClose: () => void;
};

export function EditPillar({
  teamId,
  pillar,
  themes,
  votes,
  onClose,
}: PillarProps & Pick<DrawProps, 'themes' | 'votes'>) {
  const { id: pillarId, version } = pillar;
  const [typed, change] = usePageDraft<PillarWords | null>(
    `${teamId} ${pillarId} ${version}`,
    null,
  );
  const { betterIntro, isBetter, changedSince } = text.tab.drawUp;
  const command = useBlueprintCommand(teamId, 'pillars/edit', changedSince);
  const commandId = useCommandId(`pillar ${pillarId} ${version}`);
  const tell = useTell();
  const words = typed ?? toTyped(pillar);
  async function onSend() {
    const request = { ...words, themeIds: [...words.themeIds], commandId, pillarId, version };
    if (!(await command.send(request, 'words'))) return;
    tell(isBetter(words.pillarTitle));
    change(() => null);
    onClose();
  }
  return (
    <ChangeForm
      intro={betterIntro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={onSend}
      onCancel={onClose}
    >
      <PillarBoxes
        {...{ words, themes, votes }}
        failure={command.failure}
        onChange={(next) => change(() => next)}
      />
    </ChangeForm>
  );
}

function toTyped({ title, different, needs, themeIds }: PillarView): PillarWords {
  const { structure, process, culture } = needs;
  return {
    ...{ pillarTitle: title, different: different ?? '', structure: structure ?? '' },
    ...{ process: process ?? '', culture: culture ?? '', themeIds },
  };
}

type BoxesProps = Pick<DrawProps, 'themes' | 'votes'> & {
  readonly words: PillarWords;
  readonly failure: ApiFailure | null;
  readonly onChange: (words: PillarWords) => void;
};

function PillarBoxes({ words, themes, votes, failure, onChange }: BoxesProps) {
  const styles = useStyles();
  const { fields } = text;
  const set = (next: Partial<PillarWords>) => onChange({ ...words, ...next });
  const pick = (id: string, isPicked: boolean) =>
    set({
      themeIds: themes
        .map((theme) => theme.id)
        .filter((each) => (each === id ? isPicked : words.themeIds.includes(each))),
    });
  return (
    <>
      <fieldset className={styles.themes}>
        <legend>{fields.pillarThemes}</legend>
        {byVotes(themes, votes).map((theme) => (
          <Checkbox
            key={theme.id}
            label={toThemeLabel(theme, votes)}
            checked={words.themeIds.includes(theme.id)}
            onChange={(_event, { checked }) => pick(theme.id, checked === true)}
          />
        ))}
        {failure?.fields.pillarThemes !== undefined && (
          <p role="alert">{failure.fields.pillarThemes}</p>
        )}
      </fieldset>
      <TextBox
        isOneLine
        label={fields.pillarTitle}
        placeholder={text.tab.drawUp.titlePlaceholder}
        value={words.pillarTitle}
        problem={failure?.fields.pillarTitle}
        onChange={(pillarTitle) => set({ pillarTitle })}
      />
      {(['different', ...layers] as const).map((field) => (
        <TextBox
          key={field}
          label={fields[field]}
          value={words[field]}
          problem={failure?.fields[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
    </>
  );
}

/** It stands there with the leader's name. */
export function CommitForm({ teamId, pillar, onClose }: PillarProps) {
  const { id: pillarId, version, title } = pillar;
  const [words, change] = usePageDraft(
    `${teamId} commit ${pillarId}`,
    pillar.commitment?.words ?? '',
  );
  const { commit, commitIntro, isCommitted, changedSince } = text.tab.drawUp;
  const command = useBlueprintCommand(teamId, 'pillars/commit', changedSince);
  const commandId = useCommandId(`commit ${pillarId} ${version}`);
  const tell = useTell();
  async function onSend() {
    const request = { commandId, pillarId, version, commitment: words };
    if (!(await command.send(request, 'words'))) return;
    tell(isCommitted(title));
    onClose();
  }
  return (
    <ChangeForm
      intro={commitIntro}
      command={command}
      sendLabel={commit}
      onSend={onSend}
      onCancel={onClose}
    >
      <TextBox
        label={text.fields.commitment}
        value={words}
        problem={command.failure?.fields.commitment}
        onChange={(value) => change(() => value)}
      />
    </ChangeForm>
  );
}
