import { expect, test } from 'vitest';
import { currentTrace, currentTraceparent, inTrace } from './trace.ts';

const caller = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

test('goes on in the trace of the caller, as a span of its own', () => {
  inTrace(caller, () => {
    expect(currentTrace()?.traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(currentTraceparent()).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
    expect(currentTraceparent()).not.toBe(caller);
  });
});

test.for([undefined, '', '00-short-1-01', `${caller}; drop`])(
  'begins a trace of its own for "%s"',
  (given) => {
    expect(inTrace(given, () => currentTrace()?.traceId)).toMatch(/^[0-9a-f]{32}$/);
    expect(currentTrace()).toBeUndefined();
  },
);
