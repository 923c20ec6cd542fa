import type { AppRouter } from '@allforone/bff/router';
import { type HTTPBatchLinkOptions, httpBatchLink, type OperationLink, type TRPCLink } from '@trpc/client';

type Options = HTTPBatchLinkOptions<AppRouter['_def']['_config']['$types']>;

/** An answer comes with the slowest of its batch: a service that is slow or missing holds up no other. */
export function batchPerService(options: Options): TRPCLink<AppRouter> {
  return (runtime) => {
    const links = new Map<string, OperationLink<AppRouter>>();

    return (context) => {
      const service = context.op.path.split('.')[0] ?? '';
      const link = links.get(service) ?? httpBatchLink<AppRouter>(options)(runtime);
      links.set(service, link);

      return link(context);
    };
  };
}
