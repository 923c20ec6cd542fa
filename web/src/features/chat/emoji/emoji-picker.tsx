import { ScrollArea, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../lib/i18n.ts';
import { matches } from '../../../lib/words/matching.ts';
import classes from './emoji-picker.module.css';
import { emojis } from './emoji-table.ts';

/** The usual signs, with names to find them by. Fetched when first opened. */
export default function EmojiPicker({ onChoose }: { onChoose: (emoji: string) => void }) {
  const { t } = useTranslation('chat');
  const [typed, setTyped] = useState('');
  const locale = currentLocale();
  const groups = emojis
    .map(({ group, items }) => ({ group, items: items.filter((one) => matches(one[locale], typed)) }))
    .filter(({ items }) => items.length > 0);

  return (
    <div className={classes.picker}>
      <TextInput
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        placeholder={t('emoji.search')}
        aria-label={t('emoji.search')}
        data-autofocus
      />
      <ScrollArea.Autosize mah={280} mt={4} scrollbars="y" type="auto">
        {groups.map(({ group, items }) => (
          <section key={group} aria-label={t(`emoji.${group}`)}>
            <Text size="sm" c="dimmed" px={4} pt={4}>
              {t(`emoji.${group}`)}
            </Text>
            <div className={classes.grid}>
              {items.map((one) => (
                <UnstyledButton
                  key={one.emoji}
                  className={classes.emoji}
                  aria-label={one[locale]}
                  title={one[locale]}
                  onClick={() => onChoose(one.emoji)}
                >
                  {one.emoji}
                </UnstyledButton>
              ))}
            </div>
          </section>
        ))}
        {groups.length === 0 && (
          <Text size="sm" c="dimmed" p="sm">
            {t('emoji.none')}
          </Text>
        )}
      </ScrollArea.Autosize>
    </div>
  );
}
