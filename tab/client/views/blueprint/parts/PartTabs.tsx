/** Leads from one part of the view to another. Each has an address, so they are links. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { PlaceLinks } from './PlaceLinks.tsx';
import { hashOfPart, type Part, parts } from './parts.ts';

const useStyles = makeStyles({ links: { marginBottom: tokens.spacingVerticalXL } });

/** `among`: those there are for whoever looks. `called`: what they are called where that is something else. */
type Props = {
  readonly part: Part;
  readonly among?: readonly Part[];
  readonly called?: Partial<Readonly<Record<Part, string>>>;
};

export function PartTabs({ part, among = parts, called = {} }: Props) {
  const { links } = useStyles();
  const { parts: usual, partsLabel } = text.tab.sense;
  const names = { ...usual, ...called };
  const all = among.map((each) => ({
    ...{ name: names[each], hash: hashOfPart(each), isCurrent: each === part },
  }));
  return (
    <div className={links}>
      <PlaceLinks label={partsLabel} links={all} />
    </div>
  );
}
