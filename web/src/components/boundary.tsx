import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense } from 'react';
import { codeOf, isSignedOut } from '../lib/errors.ts';
import { ErrorView } from './error-view.tsx';

interface Props {
  /** A skeleton in the shape of what comes. */
  fallback: ReactNode;
  /** True around a whole page; else it is one part of a page whose rest goes on. */
  isPage?: boolean;
  /** Before the content is shown again. */
  onRetry?: () => void;
  children: ReactNode;
}

const tryAgainAfter = 15_000;

/** Owns loading and errors of what it holds, so that pages and their parts have code for neither. */
export function Boundary({ fallback, isPage, onRetry, children }: Props) {
  const { reset } = useQueryErrorResetBoundary();
  const startAnew = () => {
    reset();
    onRetry?.();
  };

  return (
    <ErrorBoundary onReset={startAnew} fallback={fallback} isPage={isPage}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}

class ErrorBoundary extends Component<Props & { onReset: () => void }, { error: unknown }> {
  override state = { error: null };
  private timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** Nobody has to watch for a service that is away: what it holds up comes by itself. */
  override componentDidCatch(error: unknown) {
    if (codeOf(error) === 'unavailable') this.timer = setTimeout(this.retry, tryAgainAfter);
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  retry = () => {
    clearTimeout(this.timer);
    this.props.onReset();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;

    if (!error) return this.props.children;
    // Whoever is signed out is on the way to the sign-in page.
    if (isSignedOut(error)) return this.props.fallback;

    return <ErrorView error={error} isPart={!this.props.isPage} onRetry={this.retry} />;
  }
}
