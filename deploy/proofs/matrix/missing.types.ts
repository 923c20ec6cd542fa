import type { audit } from '@allforone/contracts/audit';
import type { Contracts } from '../cast/contracts.ts';
import type { ExamplesOf } from '../examples/example.ts';
import type { ExpectationsOf } from './expectations/expectations.ts';

// @ts-expect-error an action without an example
export const withoutExample: ExamplesOf<typeof audit> = {};

// @ts-expect-error an action of which nobody said who may
export const withoutExpectation: ExpectationsOf<typeof audit> = {};

// @ts-expect-error a contract without expectations
export const withoutContract: { [S in keyof Contracts]: ExpectationsOf<Contracts[S]> } = {};
