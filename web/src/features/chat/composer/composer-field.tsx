import type { Conversation } from '@allforone/contracts/chat';
import { ActionIcon, Text, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconCheck, IconSend2 } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { CandidateList } from '../../../components/texts/candidate-list.tsx';
import { usePastedObject } from '../../../components/texts/use-pasted-object.ts';
import { AttachButton } from '../../../components/uploads/attach-button.tsx';
import type { Attachments } from '../../../components/uploads/use-attachments.ts';
import { useGivenFiles } from '../../../components/uploads/use-given-files.ts';
import { type Draft, emptyDraft, toText, withObject } from '../../../lib/words/draft.ts';
import { stopTyping, typeIn } from '../live/typing.ts';
import { messageAt } from '../log/log-query.ts';
import classes from './composer.module.css';
import { EmojiButton } from './emoji-button.tsx';
import { longest } from './send.ts';
import type { Subject } from './subject.ts';
import { usePicker } from './use-picker.ts';

interface Props {
  conversation: Conversation;
  initial: Draft;
  subject: Subject;
  /** Null where none may go along. */
  attachments: Attachments | null;
  onKeep: (draft: Draft) => void;
  onSend: (text: string) => void;
  onCancel: () => void;
  onEditLast: () => void;
}

/** Fingers have a button; on their keyboards Enter is a new line, as everywhere on a phone. */
const hasFingers = () => matchMedia('(pointer: coarse)').matches;

export function ComposerField({
  conversation,
  initial,
  subject,
  attachments,
  onKeep,
  onSend,
  onCancel,
  onEditLast,
}: Props) {
  const { t } = useTranslation('chat');
  const [draft, setDraft] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const listId = useId();
  const keep = useDebouncedCallback(onKeep, { delay: 500, flushOnUnmount: true });
  const picker = usePicker(conversation, draft, field, write);
  const paste = usePastedObject(
    (address, mention) => setDraft((now) => withObject(now, address, mention)),
    messageAt,
  );
  const text = toText(draft).trim();
  const isTooLong = text.length > longest;
  const isEdit = subject?.kind === 'edit';
  const isEmpty = !text && !attachments?.uploads.length;
  const isReady = attachments?.isReady ?? true;
  const isOver = useGivenFiles(attachments !== null, (files) => attachments?.add(files));
  // Said to be sent; it goes once its files are there.
  const [isDue, setDue] = useState(false);
  const sendDue = useEffectEvent(submit);

  // After words were put in: before the next key, so that none goes astray.
  useLayoutEffect(() => {
    if (caret.current === undefined) return;

    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  useEffect(() => {
    const element = field.current;
    if (!element || (!subject && hasFingers())) return;

    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [subject]);

  useEffect(() => {
    if (isDue && isReady) sendDue();
  }, [isDue, isReady]);

  return (
    <form
      className={classes.form}
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {picker.candidates.length > 0 && <CandidateList id={listId} picker={picker} />}
      <div className={classes.field}>
        <EmojiButton onChoose={insert} />
        {attachments && <AttachButton disabled={attachments.isFull} onFiles={attachments.add} />}
        <Textarea
          ref={field}
          className={classes.words}
          variant="unstyled"
          value={draft.text}
          minRows={1}
          maxRows={8}
          onChange={(event) => write({ ...draft, text: event.currentTarget.value })}
          onSelect={picker.look}
          onBlur={picker.close}
          onPaste={paste}
          onKeyDown={press}
          placeholder={t('composer.placeholder')}
          aria-label={t('composer.placeholder')}
          aria-autocomplete="list"
          aria-controls={picker.candidates.length > 0 ? listId : undefined}
          aria-activedescendant={picker.activeId && `${listId}-${picker.activeId}`}
          autoCapitalize="sentences"
        />
        <ActionIcon
          type="submit"
          variant={isEmpty ? 'transparent' : 'filled'}
          color={isEmpty ? 'gray' : 'brand'}
          disabled={isEmpty || isTooLong}
          loading={isDue && !isReady}
          bg={isEmpty ? 'transparent' : undefined}
          // Keeps the keyboard of a phone open.
          onPointerDown={(event) => event.preventDefault()}
          aria-label={isEdit ? t('action.save', { ns: 'common' }) : t('action.send', { ns: 'common' })}
        >
          {isEdit ? <IconCheck size={22} /> : <IconSend2 size={22} />}
        </ActionIcon>
      </div>
      {isTooLong && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" px="sm" pb={4}>
          {t('composer.too_long', { count: text.length - longest })}
        </Text>
      )}
    </form>
  );

  function write(next: Draft, nextCaret?: number): void {
    setDraft(next);
    caret.current = nextCaret;
    keep(next);
    if (next.text && !isEdit) typeIn(conversation.id);
  }

  function insert(words: string): void {
    const element = field.current;
    const [from, to] = [
      element?.selectionStart ?? draft.text.length,
      element?.selectionEnd ?? draft.text.length,
    ];

    write({ ...draft, text: draft.text.slice(0, from) + words + draft.text.slice(to) }, from + words.length);
  }

  function submit(): void {
    if (isEmpty || isTooLong) return;
    setDue(!isReady);
    if (!isReady) return;

    keep.cancel();
    stopTyping();
    setDraft(emptyDraft);
    onSend(text);
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing || picker.press(event)) return;

    if (event.key === 'Escape' && subject) onCancel();
    else if (event.key === 'ArrowUp' && draft.text === '' && !subject) {
      event.preventDefault();
      onEditLast();
    } else if (event.key === 'Enter' && !event.shiftKey && !hasFingers()) {
      event.preventDefault();
      submit();
    }
  }
}
