import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../../lib/projects/deadlines.ts';
import type { Series } from './month-figure.tsx';
import classes from './overview.module.css';
import type { Month } from './overview.ts';

interface Props {
  months: Month[];
  series: Series[];
  label: string;
}

export function MonthTable({ months, series, label }: Props) {
  const { t } = useTranslation('projects');

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reached by the keyboard.
    <section className={classes.table} aria-label={label} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('overview.month')}</Table.Th>
            {series.map(({ name, label: column }) => (
              <Table.Th key={name} ta="right">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map((month) => (
            <Table.Tr key={month.month}>
              <Table.Th scope="row" fw={400}>
                {monthName(month.month, 'long')}
              </Table.Th>
              {series.map(({ name }) => (
                <Table.Td key={name} ta="right">
                  {month[name]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
