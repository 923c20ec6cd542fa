import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { line } from '../../../test/line.ts';
import { connectLive, disconnectLive } from '../live.ts';
import { useWatch } from './watching.ts';

vi.mock('socket.io-client', async () => (await import('../../../test/line.ts')).line);

const projectId = 'site';
const refetch = vi.fn();

function Page() {
  useWatch('projectId', { projectId }, refetch);

  return null;
}

beforeEach(async () => {
  vi.useFakeTimers();
  line.said.length = 0;
  line.answer.mockImplementation(() => ({ id: projectId }));
  refetch.mockClear();
  await connectLive();
});
afterEach(() => {
  cleanup();
  disconnectLive();
  line.cut();
  vi.useRealTimers();
});

const settle = () => act(() => vi.advanceTimersByTimeAsync(0));
const watching = { event: 'watch', payload: { kind: 'projectId', input: { projectId } } };
const leaving = { event: 'unwatch', payload: { kind: 'projectId', id: projectId } };

test('watches once for all who look, and leaves with the last of them', async () => {
  line.open();
  const [one, two] = [render(<Page />), render(<Page />)];
  await settle();
  one.unmount();
  expect(line.said).toEqual([watching]);
  two.unmount();

  expect(line.said).toEqual([watching, leaving]);
  expect(refetch).toHaveBeenCalled();
});

test('watches again on each line, and asks for what was missed', async () => {
  render(<Page />);
  await settle();
  expect(line.said).toEqual([]);
  for (let times = 1; times <= 2; times += 1) {
    line.open();
    await settle();
    expect(line.said).toHaveLength(times);
    expect(refetch).toHaveBeenCalledTimes(times);
    line.cut();
  }
});

test('who leaves before the answer is in no room, and who comes back at once stays in it', async () => {
  line.open();
  const page = render(<Page />);
  page.unmount();
  await settle();
  expect(line.said).toEqual([watching, leaving]);

  line.said.length = 0;
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  await settle();
  expect(line.said.filter(({ event }) => event === 'unwatch')).toEqual([]);
});

test('asks again when nobody answered, not when it was refused', async () => {
  line.answer.mockImplementationOnce(() => ({ code: 'unavailable' }));
  line.answer.mockImplementationOnce(() => ({ code: 'not_found' }));
  line.open();
  render(<Page />);
  await act(() => vi.advanceTimersByTimeAsync(5100));
  expect(line.said).toEqual([watching, watching]);
  await act(() => vi.advanceTimersByTimeAsync(20_000));

  expect(line.said).toHaveLength(2);
  expect(refetch).not.toHaveBeenCalled();
});
