import deliverables from './deliverables/fr.ts';
import followUp from './follow-up/fr.ts';
import project from './project/fr.ts';

const fr = { ...project, ...deliverables, ...followUp } as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    projects: typeof fr;
  }
}
