/** What is to be read or heard of a page as it is drawn. */

const spoken = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['title', 'placeholder', 'alt', 'label'],
];

export function wordsOnPage(): readonly string[] {
  const elements = [...document.body.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    spoken.map((name) => element.getAttribute(name)),
  );
  const texts = elements
    .filter(({ localName }) => localName !== 'style' && localName !== 'script')
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue);
  return [document.title, ...attributes, ...texts].filter((words) => words !== null);
}
