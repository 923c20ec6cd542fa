import { Button, Checkbox, Group } from '@mantine/core';
import { useClipboard, useWindowEvent } from '@mantine/hooks';
import { IconCheck, IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './recovery-codes.module.css';
import { Step } from './step.tsx';

interface Props {
  step?: 4;
  codes: string[];
  email: string;
  onKept: () => void;
}

/** Shown this once: it can only be left by whoever says that they are kept. */
export function RecoveryCodes({ step, codes, email, onKept }: Props) {
  const { t } = useTranslation('account');
  const clipboard = useClipboard();
  const [isKept, setKept] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const heading = t('two_factor.file_title', { email });

  useWindowEvent('beforeunload', (event) => event.preventDefault());

  return (
    <Step step={step} title={t('two_factor.codes_title')} lead={t('two_factor.codes_lead')}>
      <div className={classes.sheet}>
        <p className={classes.heading}>{heading}</p>
        <ol className={classes.codes} aria-label={t('two_factor.codes_label')}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </div>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={clipboard.copied ? <IconCheck size={20} /> : <IconCopy size={20} />}
          onClick={() => clipboard.copy(codes.join('\n'))}
        >
          {clipboard.copied ? t('action.copied', { ns: 'common' }) : t('action.copy', { ns: 'common' })}
        </Button>
        <Button variant="default" leftSection={<IconDownload size={20} />} onClick={download}>
          {t('two_factor.download')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={20} />} onClick={() => window.print()}>
          {t('two_factor.print')}
        </Button>
      </Group>
      <Checkbox
        label={t('two_factor.kept')}
        checked={isKept}
        onChange={(event) => setKept(event.currentTarget.checked)}
        error={isAsked && !isKept && t('two_factor.kept_first')}
      />
      <Group justify="flex-end">
        <Button onClick={() => (isKept ? onKept() : setAsked(true))}>{t('two_factor.finish')}</Button>
      </Group>
    </Step>
  );

  function download(): void {
    const file = new Blob([`${heading}\n\n${codes.join('\n')}\n`], { type: 'text/plain' });
    const link = document.createElement('a');

    link.href = URL.createObjectURL(file);
    link.download = t('two_factor.file');
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
