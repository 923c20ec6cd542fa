import type { TaskCard } from '@allforone/contracts/tasks';
import {
  IconAlertTriangle,
  IconCalendar,
  IconHandStop,
  IconLink,
  IconListCheck,
  IconMessage,
  IconPaperclip,
  IconRepeat,
  IconSubtask,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dueWords, isLate } from '../../../../lib/tasks/due.ts';
import classes from './card.module.css';
import { PriorityMark } from './priority-mark.tsx';

/** What is to be known of a task before it is opened. */
export function CardFacts({ card }: { card: TaskCard }) {
  const { t } = useTranslation('tasks');
  const late = isLate(card);
  const { subtaskCount, doneSubtaskCount, checkCount, doneCheckCount } = card;
  const { blockerCount, commentCount, attachmentCount, linkCount } = card;

  return (
    <>
      <PriorityMark priority={card.priority} />
      {card.dueAt && (
        <span className={classes.fact} data-late={late || undefined}>
          {late ? <IconAlertTriangle size={16} aria-hidden /> : <IconCalendar size={16} aria-hidden />}
          <time dateTime={card.dueAt}>{dueWords(card)}</time>
        </span>
      )}
      {blockerCount > 0 && card.doneAt === null && (
        <span className={classes.fact} data-blocked>
          <IconHandStop size={16} aria-hidden />
          {t('board.card.blocked', { count: blockerCount })}
        </span>
      )}
      {card.recurs && <Count icon={IconRepeat} label={t('board.card.recurs')} />}
      {subtaskCount > 0 && (
        <Count
          icon={IconSubtask}
          label={t('board.card.subtasks', { done: doneSubtaskCount, count: subtaskCount })}
          value={`${doneSubtaskCount}/${subtaskCount}`}
        />
      )}
      {checkCount > 0 && (
        <Count
          icon={IconListCheck}
          label={t('board.card.checks', { done: doneCheckCount, count: checkCount })}
          value={`${doneCheckCount}/${checkCount}`}
        />
      )}
      {commentCount > 0 && (
        <Count
          icon={IconMessage}
          label={t('board.card.comments', { count: commentCount })}
          value={commentCount}
        />
      )}
      {attachmentCount > 0 && (
        <Count
          icon={IconPaperclip}
          label={t('board.card.attachments', { count: attachmentCount })}
          value={attachmentCount}
        />
      )}
      {linkCount > 0 && (
        <Count icon={IconLink} label={t('board.card.links', { count: linkCount })} value={linkCount} />
      )}
    </>
  );
}

/** A sign and a figure; what they stand for is said to who points at it or listens. */
function Count({ icon: Icon, label, value }: { icon: TablerIcon; label: string; value?: string | number }) {
  return (
    <span className={classes.fact} role="img" aria-label={label} title={label}>
      <Icon size={16} aria-hidden />
      {value !== undefined && <span aria-hidden>{value}</span>}
    </span>
  );
}
