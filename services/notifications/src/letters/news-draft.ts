import { accounts } from '@allforone/contracts/accounts';
import type { SystemCtx } from '@allforone/runtime/context';
import type { News } from '../telling/news.ts';
import type { SecurityEvent } from '../telling/warn.ts';
import { type Draft, textsIn } from './draft.ts';
import type { MailTexts, Told, Words } from './mail-texts/texts.ts';
import type { OrderOf } from './order.ts';

/** News go to addresses that were confirmed, warnings to any: else a typing error would mail a stranger for ever. */
export async function draftNews(ctx: SystemCtx, { news }: OrderOf<'news'>): Promise<Draft | null> {
  const { accountId, actorId, kind, facts, path } = news;
  const contacts = await ctx.call(accounts.contacts, { accountIds: [accountId, actorId ?? accountId] });
  const reader = contacts.find((contact) => contact.accountId === accountId);
  if (!reader || (kind !== 'security' && !reader.emailVerified)) return null;
  const actor = contacts.find((contact) => contact.accountId === actorId);

  return {
    to: reader.email,
    language: reader.locale,
    words: wordsFor(textsIn(reader.locale), news, actor?.name ?? null),
    path,
    quote: facts.excerpt,
    refusable: kind !== 'security',
  };
}

function wordsFor(texts: MailTexts, { kind, facts }: News, actor: string | null): Words {
  const told: Told = {
    actor,
    conversation: facts.conversationName ?? null,
    organization: facts.organizationName ?? '',
    group: facts.groupName ?? '',
    newcomer: facts.name ?? '',
    device: facts.device ?? null,
    count: Number(facts.count ?? 1),
    project: facts.projectName ?? '',
    deliverable: facts.deliverableName ?? '',
    version: Number(facts.version ?? 1),
    stage: facts.stageName ?? '',
    progress: Number(facts.progress ?? 0),
    dueOn: new Date(facts.dueOn ?? facts.dueAt ?? 0),
    task: facts.taskTitle ?? '',
    objective: facts.objectiveTitle ?? '',
    isLate: facts.state === 'late',
  };

  return kind === 'security' ? texts.security[facts.event as SecurityEvent](told) : texts.news[kind](told);
}
