import i18next, { type ResourceNamespaceMap } from 'i18next';
import { type ComponentType, type ReactNode, use } from 'react';
import { Boundary } from '../boundary.tsx';
import { PageSkeleton } from '../skeletons.tsx';

type Feature = keyof ResourceNamespaceMap;
type Load = () => Promise<{ default: ComponentType }>;

/** `handle` of a route made by `page`: fetches its code before it is shown. */
export interface Preloadable {
  preload(): void;
}

let pages = 0;

/**
 * A route's page: its code and its feature's words are fetched together when it is first shown, with a skeleton
 * until both and its data are there. Unlike React's `lazy`, a failed fetch can be tried again.
 */
export function page(feature: Feature, load: Load, fallback: ReactNode = <PageSkeleton />) {
  let loading: ReturnType<Load> | undefined;
  let failed = false;

  const start: Load = () => {
    loading ??= Promise.all([load(), i18next.loadNamespaces(feature)]).then(
      ([module]) => module,
      (error: unknown) => {
        failed = true;
        throw error;
      },
    );

    return loading;
  };
  const forgetFailure = () => {
    if (failed) loading = undefined;
    failed = false;
  };

  pages += 1;

  return {
    // Two routes in the same place would share one boundary, and the old page would stay while the new one loads.
    element: (
      <Boundary key={pages} fallback={fallback} isPage onRetry={forgetFailure}>
        <Loaded start={start} />
      </Boundary>
    ),
    handle: { preload: () => void start().catch(() => undefined) } satisfies Preloadable,
  };
}

function Loaded({ start }: { start: Load }) {
  const { default: Content } = use(start());

  return <Content />;
}
