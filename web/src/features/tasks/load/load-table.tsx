import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSpanWords } from '../rows/use-span-words.ts';
import classes from './load.module.css';
import type { Load } from './load.ts';

export function LoadTable({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation('tasks');
  const spanOf = useSpanWords();

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reached by the keyboard.
    <section className={classes.table} aria-label={t('work.load.title')} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('work.load.person')}</Table.Th>
            {(['open', 'late', 'soon', 'spent'] as const).map((column) => (
              <Table.Th key={column} ta="right">
                {t(`work.load.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {loads.map(({ accountId, name, openCount, lateCount, soonCount, minutesSpent }) => (
            <Table.Tr key={accountId}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td ta="right">{openCount}</Table.Td>
              <Table.Td ta="right">{lateCount}</Table.Td>
              <Table.Td ta="right">{soonCount}</Table.Td>
              <Table.Td ta="right">{spanOf(minutesSpent)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
