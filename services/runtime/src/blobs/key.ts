const plain = /^[\w-]+(?:\/[\w-][\w.-]*)*$/;

/** @throws Error for what would lead out of the store, or mean something else in another one. */
export function checkedKey(key: string): string {
  if (!plain.test(key)) throw new Error('This is no key of a blob.');

  return key;
}
