import { downloadOf } from '../../../lib/files/content-address.ts';
import { useLive } from '../../../lib/live.ts';
import { useRequestReport } from '../reports/use-request-report.ts';

/** The report of one project comes home by itself as soon as it is made. */
export function useProjectReport(projectId: string): () => void {
  const { ask, asked } = useRequestReport();

  useLive('projects.reportChanged', ({ report }) => {
    if (report.id === asked?.id && report.fileId) location.assign(downloadOf(report.fileId));
  });

  return () => ask({ projectId, format: 'pdf' });
}
