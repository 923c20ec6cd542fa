import type { Words } from '../../../lib/i18n.ts';
import board from './board/en.ts';
import type fr from './fr.ts';

const en = { board } satisfies Words<typeof fr>;

export default en;
