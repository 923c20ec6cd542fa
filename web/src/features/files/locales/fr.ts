import browse from './browse/fr.ts';
import file from './file/fr.ts';

const fr = { ...browse, ...file } as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    files: typeof fr;
  }
}
