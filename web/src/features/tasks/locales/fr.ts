import board from './board/fr.ts';

const fr = { board } as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    tasks: typeof fr;
  }
}
