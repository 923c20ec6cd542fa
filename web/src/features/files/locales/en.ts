import type { Words } from '../../../lib/i18n.ts';
import browse from './browse/en.ts';
import file from './file/en.ts';
import type fr from './fr.ts';

const en = { ...browse, ...file } satisfies Words<typeof fr>;

export default en;
