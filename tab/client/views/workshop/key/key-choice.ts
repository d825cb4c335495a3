/** Whether W begins a workshop, as somebody chose on this device: a letter alone can be pressed by chance, or by a voice (WCAG 2.1.4). */

const key = 'small-changes.no-workshop-key';

export function isKeyOn(): boolean {
  return ifStorageMay((storage) => storage.getItem(key)) !== 'off';
}

export function chooseKey(isOn: boolean): void {
  ifStorageMay((storage) => (isOn ? storage.removeItem(key) : storage.setItem(key, 'off')));
}

/** A browser that blocks storage throws at the mere mention of it; then the choice is for now only. */
function ifStorageMay<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
