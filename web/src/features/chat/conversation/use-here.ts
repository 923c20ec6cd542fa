import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useOrganization } from '../../../lib/organization.ts';
import { discard, post, sendAgain } from '../../../lib/outbox.ts';
import { toast } from '../../../lib/toasts.ts';
import { withNames } from '../../../lib/words/mentions.ts';
import type { Subject } from '../composer/subject.ts';
import { deleteSoon } from '../log/deletions.ts';
import { logOf } from '../log/log-query.ts';
import type { Line } from '../log/pending.ts';
import type { Here } from '../message/here.ts';
import type { OpenDialog } from '../message/message-dialogs.tsx';

interface Options {
  conversation: Conversation;
  me: string;
  people: ReadonlyMap<string, Person>;
  setSubject: (subject: Subject) => void;
  setSheet: (line: Line) => void;
  setDialog: (dialog: OpenDialog) => void;
}

/** What messages know of their conversation, and what can be done with them. */
export function useHere({ conversation, me, people, setSubject, setSheet, setDialog }: Options): Here {
  const { t } = useTranslation('chat');
  const [, setParams] = useSearchParams();
  const scope = conversation.id;
  const { can, modules } = useOrganization();
  const makesTasks = modules.includes('tasks') && can('tasks.write');

  // biome-ignore lint/correctness/useExhaustiveDependencies: setters stay the same for as long as the page is there.
  return useMemo((): Here => {
    const actions: Here['actions'] = {
      reply: (message) => setSubject({ kind: 'reply', message }),
      edit: (message) => setSubject({ kind: 'edit', message }),
      menu: setSheet,
      details: (message) => setDialog({ name: 'details', message }),
      makeTask: (message) => setDialog({ name: 'task', message }),
      link: (message) => setDialog({ name: 'link', message }),
      links: (message) => setDialog({ name: 'links', message }),
      sendAgain: ({ key }) => void sendAgain(key),
      copy: ({ text }) => {
        void navigator.clipboard.writeText(withNames(text, people));
        toast({ message: t('action.copied', { ns: 'common' }) });
      },
      react: ({ id: messageId, reactions }, emoji) => {
        const isOn = reactions.some((one) => one.emoji === emoji && one.accountIds.includes(me));
        void post('chat.react', { messageId, emoji, on: !isOn }, { scope });
      },
      remove: ({ message, entry }) => {
        if (entry) return void discard(entry.id);

        toast({ message: t('message.deleted'), undo: deleteSoon(scope, message.id, me) });
      },
      jump: ({ id, sequence }) => {
        const known = sequence ?? logOf(scope)?.messages.find((message) => message.id === id)?.sequence;
        if (!known) return;

        setParams(
          (now) => {
            now.set('at', String(known));
            return now;
          },
          { replace: true },
        );
      },
    };

    return { conversation, me, people, may: { makeTask: makesTasks }, actions };
  }, [conversation, me, people, makesTasks, scope, t]);
}
