import type { Words } from '../../../lib/i18n.ts';
import board from './board/en.ts';
import type fr from './fr.ts';
import task from './task/en.ts';
import work from './work/en.ts';

const en = { board, task, work } satisfies Words<typeof fr>;

export default en;
