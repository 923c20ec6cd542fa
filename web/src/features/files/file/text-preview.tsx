import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './preview.module.css';

const shown = 100_000;

/** The beginning of a text, as plain letters whatever it says. */
export function TextPreview({ address, label }: { address: string; label: string }) {
  const { t } = useTranslation('files');
  const { data, isError } = useQuery({
    queryKey: ['files.text', address],
    queryFn: () => readBeginning(address),
    staleTime: Number.POSITIVE_INFINITY,
    meta: { persist: false },
  });

  if (isError) return <Text c="dimmed">{t('file.no_preview')}</Text>;
  if (data === undefined) return <Skeleton h={160} />;

  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by the keyboard. */}
      <section className={classes.text} aria-label={label} tabIndex={0}>
        <pre>{data}</pre>
      </section>
      {data.length >= shown && (
        <Text size="sm" c="dimmed">
          {t('file.too_long')}
        </Text>
      )}
    </div>
  );
}

async function readBeginning(address: string): Promise<string> {
  const response = await fetch(address, { headers: { range: `bytes=0-${shown - 1}` } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);

  return (await response.text()).slice(0, shown);
}
