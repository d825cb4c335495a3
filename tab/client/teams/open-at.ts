/** Goes where a card in chat led to: a place, and whether it is shown to a room. */

const forARoom = '?wall';

/** Without a step in the browser's history. Nothing else a link asks for gets into the address. */
export function openAt(place: string): void {
  const isForARoom = place.endsWith(forARoom);
  const hash = isForARoom ? place.slice(0, -forARoom.length) : place;
  const search = new URLSearchParams(window.location.search);
  if (isForARoom) search.set(forARoom.slice(1), '');
  const asked = search.size === 0 ? '' : `?${search}`;
  history.replaceState(null, '', `${window.location.pathname}${asked}#${hash}`);
  window.dispatchEvent(new Event('hashchange'));
}
