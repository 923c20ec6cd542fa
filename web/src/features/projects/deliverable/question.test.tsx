import type { Deliverable } from '@allforone/contracts/projects';
import { act, fireEvent, screen } from '@testing-library/react';
import i18next from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderRoute } from '../../../../test/render-route.tsx';
import ConfirmDialog from '../../../components/overlays/confirm-dialog.tsx';
import { startI18n } from '../../../lib/i18n.ts';
import { Question } from './question.tsx';

const deliverable = {
  name: 'Maquette',
  latest: { number: 2, name: 'Maquette.pdf', size: 1_540_000, deliveredAt: '2026-11-25T09:00:00Z' },
} as Deliverable;
const onAnswer = vi.fn();
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name, hidden: true })));

beforeEach(async () => {
  onAnswer.mockClear();
  await startI18n();
  await i18next.loadNamespaces('projects');
  await renderRoute({
    element: (
      <>
        <Question deliverable={deliverable} onAnswer={onAnswer} />
        <ConfirmDialog />
      </>
    ),
  });
});

test('says which version, file and size are accepted before it is done', async () => {
  await press('Accepter');
  const words = (await screen.findByRole('alertdialog')).textContent?.replace(/\s/gu, ' ');
  expect(words).toContain('« Maquette », version 2 : le fichier Maquette.pdf (1,5 Mo)');
  expect(onAnswer).not.toHaveBeenCalled();

  await press('J’accepte');
  expect(onAnswer).toHaveBeenCalledWith('accepted', '');
});

test('asks for a change only in words', async () => {
  await press('Demander une modification');
  await press('Envoyer la demande');
  expect(screen.getByText('Ce champ est nécessaire.')).toBeTruthy();
  expect(onAnswer).not.toHaveBeenCalled();

  const field = screen.getByRole('textbox');
  await act(async () => void fireEvent.change(field, { target: { value: ' Plus grand. ' } }));
  await press('Envoyer la demande');
  expect(onAnswer).toHaveBeenCalledWith('changes_requested', 'Plus grand.');
});
