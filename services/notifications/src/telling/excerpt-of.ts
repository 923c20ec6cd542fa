import { accounts } from '@allforone/contracts/accounts';
import type { SystemCtx } from '@allforone/runtime/context';
import { namesObjects, objectsAsWords } from './objects-as-words.ts';
import { placeOf } from './place-of.ts';

const longest = 140;
const everyone = { fr: '@tous', en: '@all' };
const mention = /<@([0-9a-f-]{36})>/g;

/** What a notification quotes of a message: its beginning on one line, people by their names, objects by their kinds. */
export async function excerptOf(ctx: SystemCtx, text: string, organizationId: string): Promise<string> {
  const beginning = text.slice(0, 8 * longest).replace(/<[@#][^>]*$/, '');
  const names = await namesIn(ctx, beginning);
  const needsLanguage = beginning.includes('<@all>') || namesObjects(beginning);
  const language = needsLanguage ? await languageOf(ctx, organizationId) : 'fr';

  return shortened(
    objectsAsWords(beginning, language)
      .replaceAll(mention, (_, accountId) => `@${names.get(accountId) ?? '…'}`)
      .replaceAll('<@all>', everyone[language])
      .replaceAll(/\s+/g, ' '),
  );
}

async function namesIn(ctx: SystemCtx, text: string): Promise<Map<string, string>> {
  const accountIds = [...new Set([...text.matchAll(mention)].map(([, accountId = '']) => accountId))];
  if (accountIds.length === 0) return new Map();
  const contacts = await ctx.call(accounts.contacts, { accountIds });

  return new Map(contacts.map(({ accountId, name }) => [accountId, name]));
}

async function languageOf(ctx: SystemCtx, organizationId: string): Promise<'fr' | 'en'> {
  const place = await placeOf(ctx, organizationId);

  return place?.language ?? 'fr';
}

function shortened(text: string): string {
  const signs = Array.from(text);

  return signs.length <= longest
    ? text
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
