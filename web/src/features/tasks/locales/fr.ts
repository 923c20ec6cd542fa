import board from './board/fr.ts';
import task from './task/fr.ts';
import work from './work/fr.ts';

const fr = { board, task, work } as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    tasks: typeof fr;
  }
}
