import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { PageTitle } from '../../../components/page-title.tsx';
import { useIsPhone } from '../../../lib/screen.ts';
import { useMe } from '../../../lib/session.ts';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import { Composer } from '../composer/composer.tsx';
import type { Subject } from '../composer/subject.ts';
import { Announcer } from '../history/announcer.tsx';
import { History } from '../history/history.tsx';
import { useHistoryPeople } from '../history/use-history-people.ts';
import { useLines } from '../history/use-lines.ts';
import { useWindow } from '../history/use-window.ts';
import { conversationOptions } from '../list/list-query.ts';
import { logOptions } from '../log/log-query.ts';
import type { Line } from '../log/pending.ts';
import { HereContext } from '../message/here.ts';
import { MessageDialogs, type OpenDialog } from '../message/message-dialogs.tsx';
import { rightsOn } from '../message/rights.ts';
import { receiptsOptions } from '../receipts/receipts-query.ts';
import { ConversationHeader } from './conversation-header.tsx';
import classes from './conversation-view.module.css';
import { Panel } from './panel.tsx';
import { ReadOnly } from './read-only.tsx';
import { TypingLine } from './typing-line.tsx';
import { useFailures } from './use-failures.ts';
import { useHere } from './use-here.ts';
import { usePanel } from './use-panel.ts';
import { useRemoval } from './use-removal.ts';
import { useUpToDate } from './use-up-to-date.ts';

const MessageSheet = lazy(() => import('../message/message-sheet.tsx'));

interface Props {
  organizationId: string;
  conversationId: string;
}

export function ConversationView({ organizationId, conversationId }: Props) {
  const me = useMe().id;
  const { data: conversation, error } = useSuspenseQuery(conversationOptions(organizationId, conversationId));
  const { data: log } = useSuspenseQuery(logOptions(conversationId));
  const receipts = useSuspenseInfiniteQuery(receiptsOptions(conversationId)).data.pages[0]?.items ?? [];
  const [subject, setSubject] = useState<Subject>(null);
  const [sentCount, setSentCount] = useState(0);
  const [sheet, setSheet] = useState<Line | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const panel = usePanel();
  // There the panel lies over everything.
  const isPhone = useIsPhone();

  const window = useWindow(conversationId, log);
  const lines = useLines(conversationId, window.messages, me, window.isAtTail);
  const people = useHistoryPeople(window.messages, receipts);
  const here = useHere({ conversation, me, people, setSubject, setSheet, setDialog });
  const name = conversationName(conversation, people);

  const isRemoved = useRemoval({ conversationId, organizationId, me, name, error });

  useUpToDate(conversation);
  useFailures(conversationId);

  if (isRemoved) return null;

  return (
    <HereContext value={here}>
      <PageTitle>{name}</PageTitle>
      <div className={classes.frame}>
        <div className={classes.conversation} inert={isPhone && panel.open !== null}>
          <ConversationHeader onPanel={panel.show} />
          <History log={log} window={window} lines={lines} receipts={receipts} sentCount={sentCount} />
          <Announcer />
          <TypingLine />
          {conversation.canWrite ? (
            <Composer
              subject={subject}
              onSubject={setSubject}
              onSent={() => setSentCount(sentCount + 1)}
              lastOwn={() =>
                lines.findLast(({ message }) => rightsOn(message, conversation, me).edit)?.message
              }
            />
          ) : (
            <ReadOnly />
          )}
        </div>
        {panel.open && <Panel name={panel.open} onClose={panel.close} />}
      </div>
      <Suspense>
        {sheet && <MessageSheet line={sheet} onClose={() => setSheet(null)} />}
        {dialog && <MessageDialogs dialog={dialog} onClose={() => setDialog(null)} />}
      </Suspense>
    </HereContext>
  );
}
