/**
 * Sees when text looks like data about a child or family, so that it is refused before it is stored (P3). It reads
 * English, and numbers as they are written in Britain, whatever language the person is spoken to in.
 */
import { hasCarRegistration } from './car-registration.ts';
import { hasCaseNumber } from './case-number.ts';
import { isChildAtSchool } from './child-at-school.ts';
import { isChildInPlace } from './child-in-a-place.ts';
import { hasDateOfBirth } from './date-of-birth.ts';
import { hasEmailAddress } from './email-address.ts';
import { hasNamedChild } from './named-child.ts';
import { hasNationalInsuranceNumber } from './national-insurance-number.ts';
import { hasNhsNumber } from './nhs-number.ts';
import { normaliseText } from './normalise-text.ts';
import { hasOnlineName } from './online-name.ts';
import { hasPhoneNumber } from './phone-number.ts';
import { hasPostcode } from './postcode.ts';
import { hasStreetAddress } from './street-address.ts';

export const caseDataKinds = [
  'nhs-number',
  'national-insurance-number',
  'postcode',
  'address',
  'date-of-birth',
  'phone-number',
  'email-address',
  'online-name',
  'car-registration',
  'case-number',
  'named-child',
  'child-at-school',
] as const;

export type CaseDataKind = (typeof caseDataKinds)[number];

const isSeen: Readonly<Record<CaseDataKind, (text: string) => boolean>> = {
  'nhs-number': hasNhsNumber,
  'national-insurance-number': hasNationalInsuranceNumber,
  postcode: hasPostcode,
  address: hasStreetAddress,
  'date-of-birth': hasDateOfBirth,
  'phone-number': hasPhoneNumber,
  'email-address': hasEmailAddress,
  'online-name': hasOnlineName,
  'car-registration': hasCarRegistration,
  'case-number': hasCaseNumber,
  'named-child': hasNamedChild,
  'child-at-school': (text) => isChildAtSchool(text) || isChildInPlace(text),
};

/** The kinds of case data the text seems to hold, in the order of `caseDataKinds`; never the matched words. */
export function findCaseData(text: string): readonly CaseDataKind[] {
  const normal = normaliseText(text);
  return caseDataKinds.filter((kind) => isSeen[kind](normal));
}
