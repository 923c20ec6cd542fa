import { Table } from '@mantine/core';
import classes from './charts.module.css';
import type { Trend } from './trend.ts';

export function TrendTable({ trend, label }: { trend: Trend; label: string }) {
  const { points, name, dayName, format } = trend;

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reached by the keyboard.
    <section className={classes.table} aria-label={label} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{dayName}</Table.Th>
            <Table.Th ta="right">{name}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.map(({ key, day, value }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                {day}
              </Table.Th>
              <Table.Td ta="right">{format(value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
