import { type ObjectKind, type ObjectRef, objectKinds } from '@allforone/contracts/objects';
import i18next from 'i18next';

const form = `<#(${objectKinds.join('|')}):([0-9a-f-]{36})>`;

export function objectOf(token: string): ObjectRef | null {
  const found = new RegExp(`^${form}$`).exec(token);

  return found ? { kind: found[1] as ObjectKind, id: found[2] ?? '' } : null;
}

export const replaceTokens = (text: string, by: (object: ObjectRef, token: string) => string): string =>
  text.replace(new RegExp(form, 'g'), (token, kind: ObjectKind, id: string) => by({ kind, id }, token));

/** Where a text can show no more than words, an object is called by the word of its kind. */
export const objectWord = (kind: ObjectKind): string => i18next.t(`object.kind.${kind}`).toLowerCase();
