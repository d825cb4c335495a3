/** The strand a change answers, with the theme beneath, and the barriers it came from in their own words. */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { WhatItAnswersForm } from './WhatItAnswersForm.tsx';

const useStyles = makeStyles({
  theme: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
  },
  barriers: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

/** Nothing at all where nothing is said and the person cannot say it. */
export function WhatItAnswers(view: ChangeInView) {
  const styles = useStyles();
  const section = useSection();
  const { answers, mayLink, tries } = view.change;
  const { strand, barriers } = answers;
  const isSaid = strand !== null || barriers.length > 0 || tries !== undefined;
  if (!isSaid && !mayLink && !section.isInUse) return null;
  return (
    <DetailSection title={text.cards.actions.whatItAnswers} section={section}>
      {!isSaid && <Words>{text.answers.nothingSaid}</Words>}
      {tries !== undefined && (
        <Words>
          <Link href="#blueprint/draw-up">{text.tries(tries)}</Link>
        </Words>
      )}
      {strand && (
        <Words>
          {strand.name}
          {strand.theme !== null && (
            <span className={styles.theme}>{text.strands.fromTheme(strand.theme)}</span>
          )}
        </Words>
      )}
      {barriers.length > 0 && (
        <ul aria-label={text.answers.cameFrom} className={styles.barriers}>
          {barriers.map((barrier) => (
            <li key={barrier.id}>{barrier.text}</li>
          ))}
        </ul>
      )}
      <ButtonRow>
        <FormButton
          label={text.answers.say}
          place={draftPlace(view, 'link')}
          isOffered={mayLink}
          section={section}
        >
          {(ends) => <WhatItAnswersForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
