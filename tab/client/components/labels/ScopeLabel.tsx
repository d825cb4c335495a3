/** The scope check's answer: three pictures, one colour, because all three answers are good. */
import { GiftRegular, HandshakeRegular, MapRegular } from '@fluentui/react-icons';
import type { ScopeAnswer } from '../../../../shared/domain/small-change/content/scope-check.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { Label } from './Label.tsx';

const icons = {
  'in-our-gift': GiftRegular,
  'needs-a-yes': HandshakeRegular,
  'for-the-blueprint': MapRegular,
} as const;

export function ScopeLabel({ scope }: { readonly scope: ScopeAnswer }) {
  return <Label icon={icons[scope]}>{text.scope[scope]}</Label>;
}
