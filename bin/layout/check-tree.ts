import { checkImports } from './imports.ts';
import { checkNames } from './names.ts';
import { checkSizes } from './sizes.ts';
import type { SourceFile } from './tree.ts';
import { checkVocabulary } from './vocabulary.ts';

/** What the style guide promises and these files break: names, places, sizes and the one direction of imports. */
export function checkTree(files: SourceFile[]): string[] {
  return [checkNames, checkVocabulary, checkSizes, checkImports].flatMap((check) => check(files));
}
