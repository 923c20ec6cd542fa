import type { Words } from '../../../lib/i18n.ts';
import deliverables from './deliverables/en.ts';
import followUp from './follow-up/en.ts';
import type fr from './fr.ts';
import project from './project/en.ts';

const en = { ...project, ...deliverables, ...followUp } satisfies Words<typeof fr>;

export default en;
