import type { Platform } from '../../platform/platform.ts';

/** Something that goes wrong with a server, and is put right again without touching the platform's processes. */
export interface Trouble {
  name: string;
  /** Whether somebody must be refused meanwhile: else nobody may be. */
  isFelt: boolean;
  /** Resolves once it is so. */
  begin(platform: Platform): Promise<void>;
  end(platform: Platform): Promise<void>;
}
