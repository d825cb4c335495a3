/** A sentence in which every short id leads to its change. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
});

export function useLinkStyle(): string {
  return useStyles().link;
}

const shortIds = /(\bSC-\d+\b)/;

export function Linked({ words }: { readonly words: string }) {
  const link = useLinkStyle();
  const parts = words.split(shortIds);
  const keyed = parts.map((part, place) => ({
    part,
    key: `${place} ${part}`,
    isId: place % 2 === 1,
  }));
  return keyed.map(({ part, key, isId }) =>
    isId ? (
      <a key={key} href={`#${part}`} className={link}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
