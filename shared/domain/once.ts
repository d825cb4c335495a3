/** Makes a thing when it is first wanted, so that a start does not wait for what the first line is read with. */

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
