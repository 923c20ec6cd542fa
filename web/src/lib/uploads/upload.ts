import type { SpaceRef, StoredFile } from '@allforone/contracts/files';
import type { FailureCode } from '../errors.ts';

export interface Target {
  organizationId: string;
  space: SpaceRef;
  folderId: string | null;
  /** Becomes the next version of this file. */
  fileId: string | null;
}

export interface Upload {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  target: Target;
  /** Where it is shown: in the panel of all pages, or with the words of one conversation. */
  scope: string;
  /**
   * `waiting`: for the network, and goes on by itself. `interrupted`: the page was closed meanwhile, and the browser
   * no longer holds the content.
   */
  state: 'queued' | 'sending' | 'waiting' | 'paused' | 'failed' | 'interrupted' | 'done';
  sent: number;
  code?: FailureCode;
  /** What it has become. */
  file?: StoredFile;
}

export const panel = 'panel';

export const isOver = ({ state }: Upload): boolean => state === 'done' || state === 'failed';
