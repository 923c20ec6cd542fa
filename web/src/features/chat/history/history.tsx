import type { Receipt } from '@allforone/contracts/chat';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Log } from '../log/log.ts';
import type { Line } from '../log/pending.ts';
import { useHere } from '../message/here.ts';
import { Beginning } from './beginning.tsx';
import classes from './history.module.css';
import { HistorySkeleton } from './history-skeleton.tsx';
import { FirstUnreadButton, JumpButton } from './jump-button.tsx';
import { MessageList } from './message-list.tsx';
import { ReadBy } from './read-by.tsx';
import { useJump } from './use-jump.ts';
import { useReading } from './use-reading.ts';
import { useScroll } from './use-scroll.ts';
import type { useWindow } from './use-window.ts';

interface Props {
  log: Log;
  window: ReturnType<typeof useWindow>;
  lines: readonly Line[];
  receipts: readonly Receipt[];
  /** Counts what has been sent from here, for one's own message is always shown. */
  sentCount: number;
}

export function History({ log, window, lines, receipts, sentCount }: Props) {
  const { t } = useTranslation('chat');
  const { conversation, actions } = useHere();
  const [params] = useSearchParams();
  const { scroller, content, isAtEnd, look, show, toEnd } = useScroll({
    startsAtEnd: conversation.unreadCount === 0 && !params.has('at'),
    isAtTail: window.isAtTail,
    onNearTop: () => void window.back(),
    onNearEnd: () => void window.onward(),
  });
  const { newFrom, forgetNew } = useReading(conversation, log.tail, isAtEnd);
  const sent = useRef(sentCount);
  const first = lines[0]?.message.sequence ?? 0;

  useJump({ content, show, toSequence: window.toSequence });

  useEffect(() => {
    if (sent.current === sentCount) return;

    sent.current = sentCount;
    forgetNew();
    toLatest();
  });

  return (
    <div className={classes.frame}>
      <div ref={scroller} className={classes.scroller} onScroll={look}>
        <div ref={content} className={classes.column}>
          {window.isAtStart && <Beginning />}
          {!window.isAtStart && !window.failed && <HistorySkeleton />}
          {window.failed && (
            <Button variant="default" mx="auto" mb="md" onClick={() => void window.back()}>
              {t('history.read_again')}
            </Button>
          )}
          <MessageList lines={lines} receipts={receipts} newFrom={newFrom} />
          {window.isAtTail && <ReadBy lines={lines} receipts={receipts} />}
        </div>
      </div>
      {newFrom !== null && newFrom < first && (
        <FirstUnreadButton onJump={() => actions.jump({ sequence: newFrom })} />
      )}
      {!isAtEnd && <JumpButton count={conversation.unreadCount} onJump={toLatest} />}
    </div>
  );

  function toLatest(): void {
    window.toTail();
    toEnd();
  }
}
