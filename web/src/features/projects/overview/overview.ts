import type { OutputOf } from '@allforone/contracts/contract';

export type Overview = OutputOf<typeof import('@allforone/contracts/projects').projects.overview>;
export type Month = Overview['months'][number];
