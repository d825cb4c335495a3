/** For everybody in a team whose work is to go: when, why, and where it can be kept or taken along. */
import { Link } from '@fluentui/react-components';
import { CalendarCancelRegular } from '@fluentui/react-icons';
import type { EndingView } from '../../../../shared/contracts/api/ending.ts';
import { toEndingWords } from '../../../../shared/text/ending-words.ts';
import { text } from '../../../../shared/text/views/seldom.ts';
import { Notice } from '../../components/notices/Notice.tsx';

type Props = { readonly team: string; readonly ending: EndingView };

export function EndingNotice({ team, ending }: Props) {
  return (
    <Notice icon={<CalendarCancelRegular />}>
      <span>
        {toEndingWords(team, ending)} <Link href="#team">{text.ending.tab.more}</Link>
      </span>
    </Notice>
  );
}
