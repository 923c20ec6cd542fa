import type { Conversation } from '@allforone/contracts/chat';
import { useEffect } from 'react';
import { useLiveConnected } from '../../../lib/live.ts';
import { catchUp } from '../log/catch-up.ts';
import { trimmed } from '../log/log.ts';
import { changeLog, logOf } from '../log/log-query.ts';

const kept = 100;

/** What this device knew from before, and what was told while the line was down, is asked for. */
export function useUpToDate({ id, lastRevision }: Pick<Conversation, 'id' | 'lastRevision'>): void {
  useLiveConnected(() => void catchUp(id));

  useEffect(() => {
    void catchUp(id);

    return () => void changeLog(id, (log) => trimmed(log, kept));
  }, [id]);

  useEffect(() => {
    if (lastRevision > (logOf(id)?.revision ?? lastRevision)) void catchUp(id);
  }, [id, lastRevision]);
}
