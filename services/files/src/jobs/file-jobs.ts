import { emptyTrash } from './empty-trash.ts';
import { makeVariants } from './make-variants.ts';
import { removeOrphans } from './remove-orphans.ts';
import { scanContent } from './scan-content.ts';
import { scanWaiting } from './scan-waiting.ts';

export const fileJobs = [makeVariants, scanContent, scanWaiting, emptyTrash, removeOrphans];
