import type { AppRouter } from '@allforone/bff/router';
import type { inferRouterOutputs } from '@trpc/server';

export type Load = inferRouterOutputs<AppRouter>['tasks']['load'][number] & { name: string };
