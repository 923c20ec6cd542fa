import type { Receipt } from '@allforone/contracts/chat';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '../log/pending.ts';
import { useHere } from '../message/here.ts';
import { MessageRow } from '../message/message-row.tsx';
import { progressOf } from '../receipts/progress.ts';
import { DayLine, NewLine } from './day-line.tsx';
import classes from './history.module.css';
import { rowsOf } from './rows.ts';
import { useActiveMessage } from './use-active-message.ts';

interface Props {
  lines: readonly Line[];
  receipts: readonly Receipt[];
  newFrom: number | null;
}

export function MessageList({ lines, receipts, newFrom }: Props) {
  const { t } = useTranslation('chat');
  const here = useHere();
  const { activeKey, tabStopKey, handlers } = useActiveMessage(lines, here);
  const rows = useMemo(() => rowsOf(lines, newFrom), [lines, newFrom]);

  return (
    <ol className={classes.list} aria-label={t('history.label')} {...handlers}>
      {rows.map((row) => {
        if (row.kind === 'day') return <DayLine key={row.key} instant={row.instant} />;
        if (row.kind === 'new') return <NewLine key={row.key} />;

        const { kind: _, key, ...line } = row;

        return (
          <MessageRow
            key={key}
            {...line}
            lineKey={key}
            progress={progressOf(row, here.conversation, receipts, here.me)}
            isActive={key === activeKey}
            isTabStop={key === tabStopKey}
          />
        );
      })}
    </ol>
  );
}
