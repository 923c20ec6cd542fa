import type { Person } from '@allforone/contracts/organizations';
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentionList } from '../../../../components/mentions/mention-list.tsx';
import { type Draft, emptyDraft, toDraft, toText } from '../../../../components/mentions/mentions.ts';
import { useAsked, useMentionPicker } from '../../../../components/mentions/use-mention-picker.ts';
import { signedInAccount } from '../../../../lib/session/state.ts';
import { usePlacePeople } from '../fields/use-place-people.ts';
import { useTask } from '../use-task.ts';
import classes from './comments.module.css';

interface Props {
  onSend: (text: string) => void;
  /** Of a comment that is changed: how it was, and who it names. */
  initial?: string;
  people?: ReadonlyMap<string, Person>;
  onCancel?: () => void;
}

const longest = 8000;
const most = 6;

/** Ctrl or Cmd with Enter sends; Enter alone is a new line, for comments are longer than messages. */
export function CommentField({ onSend, initial = '', people = new Map(), onCancel }: Props) {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { organizationId, place } = task;
  const [draft, setDraft] = useState<Draft>(() => toDraft(initial, people, t('everyone', { ns: 'common' })));
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const listId = useId();
  const asked = useAsked(draft, field, place.kind !== 'personal');
  const found = usePlacePeople({ organizationId, place, words: asked.typed });
  const candidates = found
    .filter(({ accountId }) => accountId !== signedInAccount.get())
    .slice(0, most)
    .map(({ accountId, name, photoId }) => ({ id: accountId, label: name, photoId }));
  const picker = useMentionPicker(asked, candidates, draft, write);
  const text = toText(draft).trim();
  const excess = text.length - longest;

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
      {candidates.length > 0 && <MentionList id={listId} picker={picker} />}
      <Textarea
        ref={field}
        value={draft.text}
        onChange={(event) => write({ ...draft, text: event.currentTarget.value })}
        onSelect={picker.look}
        onBlur={picker.close}
        onKeyDown={press}
        minRows={onCancel ? 2 : 1}
        maxRows={10}
        placeholder={place.kind === 'personal' ? undefined : t('task.comments.hint')}
        aria-label={t(onCancel ? 'task.comments.edit_label' : 'task.comments.write')}
        aria-autocomplete="list"
        aria-controls={candidates.length > 0 ? listId : undefined}
        aria-activedescendant={picker.activeId && `${listId}-${picker.activeId}`}
        error={excess > 0 ? t('task.comments.too_long', { count: excess }) : undefined}
        rightSection={
          onCancel ? undefined : (
            <ActionIcon
              type="submit"
              variant="transparent"
              color="brand"
              disabled={!text || excess > 0}
              bg="transparent"
              aria-label={t('task.comments.send')}
            >
              <IconSend2 size={22} />
            </ActionIcon>
          )
        }
        rightSectionWidth={44}
        autoFocus={onCancel !== undefined}
      />
      {onCancel && (
        <div className={classes.buttons}>
          <Button type="submit" size="sm" disabled={!text || excess > 0}>
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
    if (!text || excess > 0) return;
    setDraft(emptyDraft);
    onSend(text);
  }
}
