import task from './task/fr.ts';
import work from './work/fr.ts';

const fr = { task, work } as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    tasks: typeof fr;
  }
}
