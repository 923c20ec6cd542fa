import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderRoute } from '../../../test/render-route.tsx';
import { liveState } from '../../lib/live.ts';
import { ConnectionBanner } from './connection-banner.tsx';

afterEach(() => {
  liveState.set('off');
  vi.useRealTimers();
});

test('says nothing while the first connection is made', async () => {
  liveState.set('opening');
  await renderRoute({ element: <ConnectionBanner /> });

  expect(screen.getByRole('status').textContent).toBe('');
});

test('leaves a line that blinks unmentioned, and tells of one that stays away', async () => {
  liveState.set('connected');
  await renderRoute({ element: <ConnectionBanner /> });
  vi.useFakeTimers();

  act(() => liveState.set('connecting'));
  act(() => vi.advanceTimersByTime(500));
  expect(screen.getByRole('status').textContent).toBe('');

  act(() => vi.advanceTimersByTime(1500));
  expect(screen.getByRole('status').textContent).toBe('Reconnexion…');
});
