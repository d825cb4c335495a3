/** Whether the key W begins workshop mode on this device. */
import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '../../../../../shared/text/views/team.ts';
import { chooseKey, isKeyOn } from './key-choice.ts';

export function KeyChoice() {
  const [isOn, setOn] = useState(isKeyOn);
  return (
    <Checkbox
      label={text.tab.workshop.key}
      checked={isOn}
      onChange={(_event, { checked }) => {
        chooseKey(checked === true);
        setOn(checked === true);
      }}
    />
  );
}
