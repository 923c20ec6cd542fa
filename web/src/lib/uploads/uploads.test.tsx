import type { StoredFile } from '@allforone/contracts/files';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { transfers } from '../../../test/transfers.ts';
import { signedInAccount } from '../session/state.ts';
import { interruptedUploads } from './interrupted.ts';
import type { Target } from './upload.ts';
import { addUploads, cancelUpload, dropUploads, pauseUpload, resumeUpload, useUploads } from './uploads.ts';

vi.mock('./transfer.ts', async () => (await import('../../../test/transfers.ts')).transfers);

const target: Target = {
  organizationId: 'place',
  space: { kind: 'organization', placeId: 'place' },
  folderId: null,
  fileId: null,
};
const fileOf = (name: string) => new File(['0123456789'], name, { lastModified: 1 });
const { result } = renderHook(() => useUploads());
const states = () => result.current.map(({ name, state }) => `${name} ${state}`);
const idOf = (name: string) => result.current.find((one) => one.name === name)?.id ?? '';
const begun = (index: number) => {
  const one = transfers.begun.at(index);
  if (!one) throw new Error('Nothing was begun.');
  return one;
};

async function add(...names: string[]): Promise<void> {
  const before = transfers.begun.length;
  act(() => addUploads(names.map(fileOf), target));
  await waitFor(() => expect(transfers.begun.length).toBeGreaterThan(before));
}

beforeEach(() => {
  act(() => dropUploads(result.current.map(({ id }) => id)));
  localStorage.removeItem('allforone.uploads');
  signedInAccount.set('awa');
  transfers.begun.length = 0;
  transfers.ended.length = 0;
});

test('sends two at a time, the next when one is done', async () => {
  await add('a', 'b', 'c');
  expect(states()).toEqual(['a sending', 'b sending', 'c queued']);

  act(() => begun(0).onDone({ id: 'file', size: 10 } as StoredFile));
  await waitFor(() => expect(transfers.begun).toHaveLength(3));
  expect(states()).toEqual(['a done', 'b sending', 'c sending']);
});

test('what was sent makes room for what comes next, unless something is still on its way', async () => {
  await add('a', 'b');
  act(() => begun(0).onDone({ id: 'file', size: 10 } as StoredFile));
  await add('c');
  expect(states()).toEqual(['a done', 'b sending', 'c sending']);

  act(() => {
    for (const index of [1, 2]) begun(index).onDone({ id: 'file', size: 10 } as StoredFile);
  });
  await add('d');
  expect(states()).toEqual(['d sending']);
});

test('goes on by itself after the network was away, from where it stopped', async () => {
  await add('a');
  act(() => {
    begun(0).onUrl('/uploads/1');
    begun(0).onFailure({ code: 'offline', passes: true });
  });
  expect(states()).toEqual(['a waiting']);

  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(transfers.begun).toHaveLength(2));
  expect(begun(1).url).toBe('/uploads/1');
});

test('says why it was refused, and begins anew when asked', async () => {
  await add('a');
  act(() => {
    begun(0).onUrl('/uploads/1');
    begun(0).onFailure({ code: 'quota_exceeded', passes: false });
  });
  expect(result.current[0]).toMatchObject({ state: 'failed', code: 'quota_exceeded' });

  act(() => resumeUpload(idOf('a')));
  await waitFor(() => expect(transfers.begun).toHaveLength(2));
  expect(begun(1).url).toBeNull();
});

test('stops for a pause, and throws away what was cancelled', async () => {
  await add('a');
  act(() => begun(0).onUrl('/uploads/1'));
  act(() => pauseUpload(idOf('a')));
  expect(begun(0).isStopped).toBe(true);
  expect(states()).toEqual(['a paused']);

  act(() => cancelUpload(idOf('a')));
  await waitFor(() => expect(transfers.ended).toEqual(['/uploads/1']));
  expect(states()).toEqual([]);
  expect(interruptedUploads()).toEqual([]);
});

test('remembers what was sent for the time after a reload, for whoever sent it', async () => {
  await add('a');
  act(() => {
    begun(0).onUrl('/uploads/1');
    begun(0).onProgress(4);
  });
  expect(interruptedUploads()).toMatchObject([{ url: '/uploads/1', upload: { name: 'a', sent: 4 } }]);

  signedInAccount.set('karim');
  expect(interruptedUploads()).toEqual([]);
});
