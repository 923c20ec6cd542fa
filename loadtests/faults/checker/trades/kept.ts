import type { FileVersion, SpaceRef } from '@allforone/contracts/files';
import type { Deliverable, DeliverableVersion } from '@allforone/contracts/projects';

type Content = Pick<FileVersion, 'number' | 'size' | 'sha256'>;

/** A file at the end. */
export interface KeptFile {
  id: string;
  name: string;
  createdBy: string;
  space: SpaceRef;
  current: Content;
  versions: (Content & {
    createdBy: string;
    /** What a front sent of it; null: nothing. */
    read: Pick<FileVersion, 'size' | 'sha256'> | null;
  })[];
}

/** A project at the end, with its deliverables. */
export interface KeptProject {
  id: string;
  waitingCount: number;
  deliverables: KeptDeliverable[];
}

export interface KeptDeliverable extends Pick<Deliverable, 'id' | 'name' | 'state' | 'versionCount'> {
  versions: Omit<DeliverableVersion, 'name' | 'mediaType' | 'downloadCount'>[];
  /** Versions that its history calls delivered, and answered, in order. */
  delivered: number[];
  answered: number[];
}
