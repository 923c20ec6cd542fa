import type { Person } from '@allforone/contracts/organizations';
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitles } from '../../../../components/links/use-titles.ts';
import { CandidateList } from '../../../../components/texts/candidate-list.tsx';
import { usePastedObject } from '../../../../components/texts/use-pasted-object.ts';
import { AttachButton } from '../../../../components/uploads/attach-button.tsx';
import type { Attachments } from '../../../../components/uploads/use-attachments.ts';
import { type Draft, emptyDraft, toDraft, toText, withObject } from '../../../../lib/words/draft.ts';
import { useTask } from '../use-task.ts';
import classes from './comments.module.css';
import { useCommentPicker } from './use-comment-picker.ts';

interface Props {
  onSend: (text: string) => void;
  /** Of a comment that is changed: how it was, and who it names. */
  initial?: string;
  people?: ReadonlyMap<string, Person>;
  onCancel?: () => void;
  /** What may go along with a new one. */
  attachments?: Attachments;
}

const longest = 8000;

/** Ctrl or Cmd with Enter sends; Enter alone is a new line, for comments are longer than messages. */
export function CommentField({ onSend, initial = '', people = new Map(), onCancel, attachments }: Props) {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { place } = task;
  const titleOf = useTitles();
  const [draft, setDraft] = useState<Draft>(() =>
    toDraft(initial, people, t('everyone', { ns: 'common' }), titleOf),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const listId = useId();
  const picker = useCommentPicker(place, draft, field, write);
  const paste = usePastedObject((address, mention) => setDraft((now) => withObject(now, address, mention)));
  const text = toText(draft).trim();
  const excess = text.length - longest;
  const isEmpty = !text && !attachments?.uploads.length;
  const canSend = !isEmpty && excess <= 0 && (attachments?.isReady ?? true);

  // After words were put in: before the next key, so that none goes astray.
  useLayoutEffect(() => {
    if (caret.current === undefined) return;

    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {picker.candidates.length > 0 && <CandidateList id={listId} picker={picker} />}
      <Textarea
        ref={field}
        value={draft.text}
        onChange={(event) => write({ ...draft, text: event.currentTarget.value })}
        onSelect={picker.look}
        onBlur={picker.close}
        onPaste={paste}
        onKeyDown={press}
        minRows={onCancel ? 2 : 1}
        maxRows={10}
        placeholder={place.kind === 'personal' ? undefined : t('task.comments.hint')}
        aria-label={t(onCancel ? 'task.comments.edit_label' : 'task.comments.write')}
        aria-autocomplete="list"
        aria-controls={picker.candidates.length > 0 ? listId : undefined}
        aria-activedescendant={picker.activeId && `${listId}-${picker.activeId}`}
        error={excess > 0 ? t('task.comments.too_long', { count: excess }) : undefined}
        rightSection={
          onCancel ? undefined : (
            <>
              {attachments && <AttachButton disabled={attachments.isFull} onFiles={attachments.add} />}
              <ActionIcon
                type="submit"
                variant="transparent"
                color="brand"
                disabled={!canSend}
                bg="transparent"
                aria-label={t('task.comments.send')}
              >
                <IconSend2 size={22} />
              </ActionIcon>
            </>
          )
        }
        rightSectionWidth={attachments ? 88 : 44}
        autoFocus={onCancel !== undefined}
      />
      {onCancel && (
        <div className={classes.buttons}>
          <Button type="submit" size="sm" disabled={!canSend}>
            {t('action.save', { ns: 'common' })}
          </Button>
          <Button size="sm" variant="default" onClick={onCancel}>
            {t('action.cancel', { ns: 'common' })}
          </Button>
        </div>
      )}
    </form>
  );

  function write(next: Draft, nextCaret?: number): void {
    setDraft(next);
    caret.current = nextCaret;
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing || picker.press(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  }

  function send(): void {
    if (!canSend) return;
    setDraft(emptyDraft);
    onSend(text);
  }
}
