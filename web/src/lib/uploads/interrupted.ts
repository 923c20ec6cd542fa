import { signedInAccount } from '../session/state.ts';
import type { Target, Upload } from './upload.ts';

/** What has been sent of a file that was not finished, as this device remembers it. */
export interface Interrupted {
  key: string;
  accountId: string;
  /** Where the server keeps what has arrived. */
  url: string;
  upload: Omit<Upload, 'state' | 'code' | 'file'>;
  at: number;
}

const storageKey = 'allforone.uploads';
const day = 24 * 60 * 60 * 1000;

/** The same content for the same place, as far as a browser can tell without reading it. */
export const keyOf = ({ name, size, lastModified }: File, target: Target): string =>
  JSON.stringify([name, size, lastModified, target]);

/** Of whoever is signed in; the server forgets them after a day. */
export function interruptedUploads(): Interrupted[] {
  return all().filter(({ accountId, at }) => accountId === signedInAccount.get() && at > Date.now() - day);
}

export function rememberUpload(one: Omit<Interrupted, 'accountId' | 'at'>): void {
  const others = all().filter(({ upload }) => upload.id !== one.upload.id);
  keep([...others, { ...one, accountId: signedInAccount.get() ?? '', at: Date.now() }]);
}

export function forgetUpload(id: string): void {
  keep(all().filter(({ upload }) => upload.id !== id));
}

function all(): Interrupted[] {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '[]') as Interrupted[];
  } catch {
    return [];
  }
}

function keep(list: Interrupted[]): void {
  if (list.length > 0) localStorage.setItem(storageKey, JSON.stringify(list));
  else localStorage.removeItem(storageKey);
}
