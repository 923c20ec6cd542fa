import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderRoute } from '../../../test/render-route.tsx';
import { page } from './route-page.tsx';

const Letters = () => <h1>Courrier</h1>;

test('shows the skeleton until the code is there', async () => {
  const code = Promise.withResolvers<{ default: typeof Letters }>();
  await renderRoute(page('common', () => code.promise, <p>Squelette</p>));
  expect(screen.getByText('Squelette')).toBeTruthy();

  await act(async () => code.resolve({ default: Letters }));
  expect(await screen.findByRole('heading', { name: 'Courrier' })).toBeTruthy();
});

test('fetches the code again after a failure when the person tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let attempts = 0;
  const load = async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('the network was lost');

    return { default: Letters };
  };

  await renderRoute(page('common', load));
  expect(attempts).toBe(1);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Réessayer' })));

  expect(await screen.findByRole('heading', { name: 'Courrier' })).toBeTruthy();
  expect(attempts).toBe(2);
});
