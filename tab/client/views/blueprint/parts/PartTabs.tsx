/** Leads from one part of the view to another. Each has an address, so they are links. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { PlaceLinks } from './PlaceLinks.tsx';
import { hashOfPart, type Part, parts } from './parts.ts';

const useStyles = makeStyles({ links: { marginBottom: tokens.spacingVerticalXL } });

/** `among`: those there are for whoever looks. */
type Props = { readonly part: Part; readonly among?: readonly Part[] };

export function PartTabs({ part, among = parts }: Props) {
  const { links } = useStyles();
  const { parts: names, partsLabel } = text.tab.sense;
  const all = among.map((each) => ({
    ...{ name: names[each], hash: hashOfPart(each), isCurrent: each === part },
  }));
  return (
    <div className={links}>
      <PlaceLinks label={partsLabel} links={all} />
    </div>
  );
}
