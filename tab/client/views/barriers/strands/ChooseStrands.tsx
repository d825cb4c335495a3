/** Makes mission strands of themes: ticked, or given their places by hand where too few voted to show an order (P6). */
import { useState } from 'react';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useMay } from '../../../api/me.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useSeenVersion } from '../../../components/forms/use-seen-version.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoicesBox, PickBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = { readonly teamId: string; readonly chosen: StrandsView };

export function ChooseStrands({ teamId, chosen }: Props) {
  const mayChoose = useMay(teamId, 'choose-strands');
  const { choose, order } = text.strands.actions;
  if (!mayChoose) return null;
  return (
    <Opener label={chosen.isOrderedByHand ? order : choose} appearance="primary">
      {(close) => <ChooseForm teamId={teamId} chosen={chosen} onClose={close} />}
    </Opener>
  );
}

/** By the theme's id; 0 and none: not now. */
type Places = Readonly<Record<string, number>>;

function ChooseForm({ teamId, chosen, onClose }: Props & { readonly onClose: () => void }) {
  const { version, choices, isOrderedByHand: isOrdered } = chosen;
  const [ticked] = useState(chosen.ticked);
  const [places, setPlaces] = useState<Places>(() =>
    Object.fromEntries(ticked.ids.map((id, at) => [id, at + 1])),
  );
  const command = useWallCommand(teamId, 'strands/choose');
  const { seen, toSend } = useSeenVersion(version);
  const commandId = useCommandId(`choose ${seen} ${JSON.stringify(places)}`);
  const tell = useTell();
  const words = text.strands;
  const strands = choices
    .map(({ id }) => id)
    .filter((id) => (places[id] ?? 0) > 0)
    .toSorted((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  async function choose() {
    const request = { commandId, version: toSend(command.failure), strands, isOrdered };
    if (!(await command.send(request))) return;
    tell(words.chosen);
    onClose();
  }
  return (
    <ChangeForm
      intro={isOrdered ? words.orderIntro : words.chooseIntro}
      command={command}
      sendLabel={words.submit}
      onSend={choose}
      onCancel={onClose}
    >
      {isOrdered ? (
        <PlaceBoxes
          {...{ choices, places, onChange: setPlaces }}
          problem={command.failure?.fields.strands}
        />
      ) : (
        <ChoicesBox
          label={text.fields.strands}
          hint={ticked.ids.length > 0 ? words.ticked[ticked.by] : undefined}
          value={strands}
          choices={toChoices(chosen)}
          problem={command.failure?.fields.strands}
          onChange={(ids) => setPlaces(Object.fromEntries(ids.map((id, at) => [id, at + 1])))}
        />
      )}
    </ChangeForm>
  );
}

/** With their votes where these may be shown, as advice. */
function toChoices({ choices, vote }: StrandsView) {
  const totals = vote?.status === 'closed' ? vote.totals : [];
  return choices.map(({ id, name }) => {
    const votes = totals.find((theme) => theme.id === id)?.votes;
    return { value: id, label: votes === undefined ? name : text.strands.choice(name, votes) };
  });
}

type PlaceProps = {
  readonly choices: StrandsView['choices'];
  readonly places: Places;
  readonly problem: string | undefined;
  readonly onChange: (places: Places) => void;
};

/** What needs another look is said at the first of them. */
function PlaceBoxes({ choices, places, problem, onChange }: PlaceProps) {
  const { place } = text.strands;
  const nths = choices.map((_theme, at) => ({ value: `${at + 1}`, label: place(at + 1) }));
  return choices.map(({ id, name }, at) => (
    <PickBox
      key={id}
      label={name}
      none={place(0)}
      value={places[id] ? `${places[id]}` : ''}
      choices={nths}
      problem={at === 0 ? problem : undefined}
      onChange={(nth) => onChange({ ...places, [id]: Number(nth) })}
    />
  ));
}
