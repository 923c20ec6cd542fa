import type { OutputOf } from '@allforone/contracts/contract';

export type Overview = OutputOf<typeof import('@allforone/contracts/objectives').objectives.overview>;
