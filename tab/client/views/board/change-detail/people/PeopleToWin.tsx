/** Who must be on board for a change, where each stands and how to win them. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isBefore } from '../../../../../../shared/domain/journey/stage.ts';
import { stanceNow } from '../../../../../../shared/domain/stakeholders/stakeholder.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { type Section, useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { AddPeople } from './AddPeople.tsx';
import { isPeopleNext } from './is-people-next.ts';
import { PersonForm } from './PersonForm.tsx';
import { type Person, toPersonLines } from './person-words.ts';
import { TakeOff } from './TakeOff.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    ':empty': { display: 'none' },
  },
  person: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  role: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

/** Only once the change has come to it, or somebody has been named already. */
export function PeopleToWin(view: ChangeInView) {
  const styles = useStyles();
  const section = useSection();
  const { stage, stakeholders, nobodyElseNeeded, mayInfluence } = view.change;
  const isBegun = !isBefore(stage, 'influence') || stakeholders.length > 0 || nobodyElseNeeded;
  if (!isBegun && !section.isInUse) return null;
  return (
    <DetailSection title={text.tab.detail.people} section={section}>
      {stakeholders.length === 0 && (
        <Words>{nobodyElseNeeded ? text.influence.nobodyElse : text.influence.none}</Words>
      )}
      <ul className={styles.list}>
        {stakeholders.map((person) => (
          <li key={person.id} className={styles.person}>
            <PersonToWin view={view} section={section} person={person} />
          </li>
        ))}
      </ul>
      <ButtonRow>
        <AddPeople
          view={view}
          section={section}
          isOffered={mayInfluence && !isPeopleNext(view.change)}
        />
      </ButtonRow>
    </DetailSection>
  );
}

type PersonProps = {
  readonly view: ChangeInView;
  readonly section: Section;
  readonly person: Person;
};

function PersonToWin({ view, section, person }: PersonProps) {
  const styles = useStyles();
  const { role } = person;
  return (
    <>
      <p className={styles.role}>
        {text.tab.detail.stands(role, text.stancesShort[stanceNow(person)])}
      </p>
      <Words>{toPersonLines(person).join('\n')}</Words>
      <ButtonRow>
        <FormButton
          label={text.influence.open(role)}
          place={draftPlace(view, 'stakeholder', person.id)}
          isOffered={view.change.mayInfluence}
          section={section}
        >
          {(ends) => (
            <PersonForm
              view={view}
              ends={ends}
              person={person}
              more={<TakeOff view={view} ends={ends} person={person} />}
            />
          )}
        </FormButton>
      </ButtonRow>
    </>
  );
}
