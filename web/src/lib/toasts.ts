import i18next from 'i18next';
import { createElement } from 'react';
import { sentenceFor } from './errors.ts';

interface Toast {
  message: string;
  /** Shows "Annuler" for seven seconds; better than asking before. */
  undo?: () => void;
  /** Leads to what was made. */
  open?: { label: string; run: () => void };
}

/** Says what was done. Loaded when first needed, and announced to screen readers by the host in `app.tsx`. */
export function toast(toast: Toast): void {
  void show(toast);
}

export function toastError(error: unknown): void {
  void showError(error);
}

async function show({ message, undo, open }: Toast): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  const act = undo ?? open?.run;
  if (!act) {
    notifications.show({ message, closeButtonProps: closing() });
    return;
  }

  const { ActionMessage } = await import('../components/overlays/action-message.tsx');
  const id = notifications.show({
    message: createElement(ActionMessage, {
      message,
      action: undo ? i18next.t('action.undo') : (open?.label ?? ''),
      onAct: () => {
        notifications.hide(id);
        act();
      },
    }),
    autoClose: 7000,
    closeButtonProps: closing(),
  });
}

async function showError(error: unknown): Promise<void> {
  const { notifications } = await import('@mantine/notifications');

  notifications.show({
    title: i18next.t('error.title'),
    message: sentenceFor(error),
    color: 'red',
    autoClose: 8000,
    closeButtonProps: closing(),
  });
}

const closing = () => ({ 'aria-label': i18next.t('action.close') });
