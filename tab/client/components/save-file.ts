/** Gives somebody a file of what the page has, as if it had been downloaded. */

export function saveFile(name: string, words: string, type: string): void {
  const address = URL.createObjectURL(new Blob([words], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
