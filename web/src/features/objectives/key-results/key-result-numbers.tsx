import type { KeyResult } from '@allforone/contracts/objectives';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { agoOf } from '../../../lib/time.ts';
import { amountOf } from '../measures/amounts.ts';
import classes from './key-results.module.css';

/** From where to where, and where it is; what must fall is said to fall. */
export function KeyResultNumbers({ keyResult }: { keyResult: KeyResult }) {
  const { t } = useTranslation('objectives');
  const { start, current, target, unit, source, weight, lastCheckInAt } = keyResult;
  const last = lastCheckInAt ? t('key_results.last', { ago: agoOf(lastCheckInAt) }) : t('key_results.never');

  return (
    <>
      <Text size="sm" mt={4}>
        {sentence()}
      </Text>
      {source === 'manual' && (
        <dl className={classes.numbers}>
          {(
            [
              ['start', start],
              ['current', current],
              ['target', target],
            ] as const
          ).map(([name, value]) => (
            <div key={name}>
              <Text component="dt" size="sm" c="dimmed">
                {t(`key_results.${name}`)}
              </Text>
              <Text component="dd" fw={600}>
                {amountOf(value, unit)}
              </Text>
            </div>
          ))}
        </dl>
      )}
      <Text size="sm" c="dimmed">
        {[source === 'manual' && last, weight > 1 && t('key_results.weight', { count: weight })]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );

  function sentence(): string {
    const values = { start: amountOf(start, unit), target: amountOf(target, unit) };

    if (source === 'manual') return t(target < start ? 'key_results.falls' : 'key_results.rises', values);
    if (target === 0) return t('key_results.fed_none');

    return t('key_results.fed', { current: amountOf(current), target: amountOf(target) });
  }
}
