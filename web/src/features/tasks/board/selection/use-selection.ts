import type { Board } from '@allforone/contracts/tasks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../../lib/toasts.ts';

export const mostSelected = 100;

export interface Selection {
  /** True while cards are chosen instead of opened. */
  isOn: boolean;
  ids: ReadonlySet<string>;
  canSelect: boolean;
  start(...taskIds: string[]): void;
  toggle(taskId: string): void;
  stop(): void;
}

/** Several cards that are changed together. */
export function useSelection({ canWrite }: Board): Selection {
  const { t } = useTranslation('tasks');
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);

  return useMemo(() => {
    const choose = (next: Set<string>) => {
      if (next.size > mostSelected) toast({ message: t('board.bulk.most') });
      setIds(new Set([...next].slice(0, mostSelected)));
    };

    return {
      isOn: ids !== null,
      ids: ids ?? none,
      canSelect: canWrite,
      start: (...taskIds) => choose(new Set([...(ids ?? []), ...taskIds])),
      toggle(taskId) {
        const next = new Set(ids);
        if (!next.delete(taskId)) next.add(taskId);
        choose(next);
      },
      stop: () => setIds(null),
    };
  }, [ids, canWrite, t]);
}

const none: ReadonlySet<string> = new Set();
