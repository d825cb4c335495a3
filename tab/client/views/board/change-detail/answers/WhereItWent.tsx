/** Where a change went in the local blueprint, for whoever logged it and everybody else: nothing where it is not in it. */
import { Link } from '@fluentui/react-components';
import { whereItWent } from '../../../../../../shared/domain/blueprint/where-it-went.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { useBlueprintOnce } from '../../../../api/views/blueprint.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { DetailSection } from '../parts/DetailSection.tsx';
import { Words } from '../parts/Words.tsx';

export function WhereItWent({ teamId, change }: ChangeInView) {
  const mayBeIn = change.scope === 'for-the-blueprint' || change.learning.decision !== null;
  const { data: blueprint } = useBlueprintOnce(mayBeIn ? teamId : null);
  if (!blueprint) return null;
  const { isIn, pillars, experiments } = whereItWent(change.id, blueprint);
  if (!isIn && experiments.length === 0) return null;
  const { title, putIn, intoPillar, tried, open } = text.tab.drawUp.went;
  return (
    <DetailSection title={title}>
      {isIn && pillars.length === 0 && <Words>{putIn}</Words>}
      {pillars.map((pillar) => (
        <Words key={pillar}>{intoPillar(pillar)}</Words>
      ))}
      {experiments.map((experiment) => (
        <Words key={experiment.number}>{tried(experiment.number, experiment.title)}</Words>
      ))}
      <Link href="#blueprint/draw-up">{open}</Link>
    </DetailSection>
  );
}
