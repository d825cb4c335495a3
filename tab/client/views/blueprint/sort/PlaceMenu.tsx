/** Where a thing can go, without a mouse: a side, a theme, or off the wall; arrow keys and first letters go through it. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowMoveRegular } from '@fluentui/react-icons';
import { sides } from '../../../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { type Item, type Place, type Sorting, toKey } from './sorting.ts';

type Props = { readonly item: Item; readonly sorting: Sorting; readonly words: string };

export function PlaceMenu({ item, sorting, words }: Props) {
  const { themes, placeOf, move } = sorting;
  const here = toKey(placeOf(item));
  const { moveOf, sides: names, themesToMoveTo, offTheWall } = text.tab.sense.sort;
  const to = (place: Place) => () => void move(item.id, place);
  const isElsewhere = (place: Place) => toKey(place) !== here;
  const inThemes = themes
    .map((theme) => ({ theme, place: { side: theme.side, themeId: theme.id } }))
    .filter(({ place }) => isElsewhere(place));
  return (
    <Menu positioning={{ position: 'below', align: 'end' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowMoveRegular />}
          aria-label={moveOf(words)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {sides
            .map((side) => ({ side, themeId: null }))
            .filter(isElsewhere)
            .map((place) => (
              <MenuItem key={place.side} onClick={to(place)}>
                {names[place.side]}
              </MenuItem>
            ))}
          {inThemes.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{themesToMoveTo}</MenuGroupHeader>
              {inThemes.map(({ theme, place }) => (
                <MenuItem key={theme.id} onClick={to(place)}>
                  {theme.name}
                </MenuItem>
              ))}
            </MenuGroup>
          )}
          {here !== null && (
            <>
              <MenuDivider />
              <MenuItem onClick={to(null)}>{offTheWall}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
