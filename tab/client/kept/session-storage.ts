/** What the browser keeps for as long as this tab of it is open, over a reload too. Blocked or full storage is no error: nothing is kept then. */

export function readFromSession(key: string): string | null {
  return ifStorageMay((storage) => storage.getItem(key)) ?? null;
}

export function keepInSession(key: string, value: string): void {
  ifStorageMay((storage) => storage.setItem(key, value));
}

export function forgetInSession(key: string): void {
  ifStorageMay((storage) => storage.removeItem(key));
}

/** Of all that is kept, what is named so. */
export function forgetAllInSession(isMeant: (key: string) => boolean): void {
  ifStorageMay((storage) => {
    const names = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
    for (const name of names.filter(isMeant)) storage.removeItem(name);
  });
}

/** A browser that blocks storage throws at the mere mention of it. */
function ifStorageMay<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
