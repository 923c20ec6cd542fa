import { useSearchParams } from 'react-router';

export type PanelName = 'details' | 'search';

/** What stands beside the conversation, in the address, so that "back" closes it. */
export function usePanel() {
  const [params, setParams] = useSearchParams();
  const name = params.get('panel');
  const open: PanelName | null = name === 'details' || name === 'search' ? name : null;

  return {
    open,
    show: (panel: PanelName) => setParams({ panel }, { replace: open !== null }),
    close: () => setParams({}, { replace: true }),
  };
}
