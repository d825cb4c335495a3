/** Leads from one part of the view to another. Each has an address, so they are links. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { PlaceLinks } from './PlaceLinks.tsx';
import { hashOfPart, type Part, parts } from './parts.ts';

const useStyles = makeStyles({ links: { marginBottom: tokens.spacingVerticalXL } });

export function PartTabs({ part }: { readonly part: Part }) {
  const { links } = useStyles();
  const { parts: names, partsLabel } = text.tab.sense;
  const all = parts.map((each) => ({
    ...{ name: names[each], hash: hashOfPart(each), isCurrent: each === part },
  }));
  return (
    <div className={links}>
      <PlaceLinks label={partsLabel} links={all} />
    </div>
  );
}
