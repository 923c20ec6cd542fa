import type { StoredFile } from '@allforone/contracts/files';
import type { Failure } from '../src/lib/uploads/transfer.ts';

interface Options {
  content: File;
  url: string | null;
  onUrl: (url: string) => void;
  onProgress: (sent: number) => void;
  onDone: (file: StoredFile) => void;
  onFailure: (failure: Failure) => void;
}

interface Running extends Options {
  isStopped: boolean;
}

/** Stands in for the network's side of uploads: `vi.mock('.../transfer.ts', () => transfers)`. */
export const transfers = {
  /** All that were begun, oldest first. */
  begun: [] as Running[],
  ended: [] as string[],
  startTransfer(options: Options) {
    const running = { ...options, isStopped: false };
    transfers.begun.push(running);

    return () => {
      running.isStopped = true;
    };
  },
  endTransfer: async (url: string) => void transfers.ended.push(url),
};
