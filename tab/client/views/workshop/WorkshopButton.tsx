/** Shows the page to a room: by the button, or the key W. A phone shows nothing to a room. */
import { Button } from '@fluentui/react-components';
import { ProjectionScreenRegular } from '@fluentui/react-icons';
import { text } from '../../../../shared/text/views/workshop.ts';
import { useIsPhone } from '../../hooks/use-is-phone.ts';
import { isKeyOn } from './key/key-choice.ts';
import { enterWorkshop } from './place/address.ts';
import { useKeyOnPage } from './use-workshop-keys.ts';

export function WorkshopButton() {
  const isPhone = useIsPhone();
  useKeyOnPage((key) => {
    if (isPhone || key.toLowerCase() !== 'w' || !isKeyOn()) return false;
    enterWorkshop();
    return true;
  });
  if (isPhone) return null;
  return (
    <Button
      appearance="subtle"
      size="large"
      icon={<ProjectionScreenRegular />}
      aria-keyshortcuts="W"
      onClick={enterWorkshop}
    >
      {text.tab.workshop.begin}
    </Button>
  );
}
