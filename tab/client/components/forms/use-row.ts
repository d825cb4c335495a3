/** A form as a row: for a room, whose wall is to stay in sight below it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useIsOnWall } from '../wall/on-wall.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalXL,
    maxWidth: 'none',
    /* Boxes for words take what room there is. */
    '& > :has([type=text])': { flexGrow: 1, flexBasis: '280px' },
    '& > [role=alert]': { flexBasis: '100%' },
  },
});

/** The class that makes it one; none at a desk. */
export function useRow(): string | false {
  const { row } = useStyles();
  return useIsOnWall() && row;
}
