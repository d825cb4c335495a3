/** The council, the dates, the check-in and a pause: each as the card in chat asks for it. */

import { rhythms } from '../../../../../shared/domain/journey/months.ts';
import { workshopBoxes } from '../../../../../shared/domain/team/set-up/dates.ts';
import { checkInDays } from '../../../../../shared/domain/team/settings.ts';
import { toWeekdayWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/team.ts';
import { QuickForm } from '../../../components/forms/QuickForm.tsx';
import { DayBox, PickBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import type { PartProps } from './set-up-props.ts';
import { TimeBox } from './TimeBox.tsx';
import { usePart } from './use-part.ts';

export function CouncilForm(props: PartProps) {
  const stands = { council: props.team.localAuthority ?? '' };
  const { words, box, save, command } = usePart(props, stands);
  return (
    <QuickForm
      isFocused
      label={text.setUp.actions.council}
      sendLabel={text.cards.actions.save}
      command={command}
      onSend={() => save({ part: 'council', ...words })}
      onCancel={props.onDone}
    >
      <TextBox
        isOneLine
        label={text.fields.council}
        placeholder={text.fields.councilPlaceholder}
        {...box('council')}
      />
    </QuickForm>
  );
}

export function DatesForm(props: PartProps) {
  const { startsOn, workshops } = props.team.journey;
  const [workshop1 = '', workshop2 = '', workshop3 = ''] = workshops;
  const stands = { startsOn, workshop1, workshop2, workshop3 };
  const { words, box, save, command } = usePart(props, stands);
  return (
    <QuickForm
      isFocused
      label={text.setUp.actions.dates}
      sendLabel={text.cards.actions.save}
      command={command}
      onSend={() => save({ part: 'dates', ...words })}
      onCancel={props.onDone}
    >
      <DayBox label={text.fields.startsOn} {...box('startsOn')} />
      {workshopBoxes.map((name) => (
        <DayBox key={name} label={text.fields[name]} {...box(name)} />
      ))}
    </QuickForm>
  );
}

export function CheckInForm(props: PartProps) {
  const { day, time } = props.team.checkIn;
  const stands = {
    checkInDay: String(day),
    checkInTime: time,
    rhythm: props.team.rhythm as string,
  };
  const { words, box, save, command } = usePart(props, stands);
  const choices = checkInDays.map((each) => ({ value: String(each), label: toWeekdayWords(each) }));
  return (
    <QuickForm
      isFocused
      label={text.setUp.actions.checkIn}
      sendLabel={text.cards.actions.save}
      command={command}
      onSend={() => save({ part: 'check-in', ...words })}
      onCancel={props.onDone}
    >
      <PickBox
        label={text.fields.checkInDay}
        choices={choices}
        none={text.tab.team.choose}
        {...box('checkInDay')}
      />
      <TimeBox label={text.fields.checkInTime} {...box('checkInTime')} />
      <PickBox
        label={text.fields.rhythm}
        choices={rhythms.map((value) => ({ value, label: text.setUp.rhythms[value] }))}
        none={text.tab.team.choose}
        {...box('rhythm')}
      />
    </QuickForm>
  );
}

export function PauseForm(props: PartProps) {
  const { words, box, save, command } = usePart(props, { pausedUntil: '' });
  return (
    <QuickForm
      isFocused
      label={text.setUp.actions.pause}
      sendLabel={text.setUp.actions.pause}
      command={command}
      onSend={() => save({ part: 'pause', ...words })}
      onCancel={props.onDone}
    >
      <DayBox label={text.fields.pausedUntil} {...box('pausedUntil')} />
    </QuickForm>
  );
}
