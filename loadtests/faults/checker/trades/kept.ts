import type { FileVersion, SpaceRef } from '@allforone/contracts/files';
import type { CheckIn, KeyResult } from '@allforone/contracts/objectives';
import type { ObjectRef } from '@allforone/contracts/objects';
import type { Deliverable, DeliverableVersion, Project } from '@allforone/contracts/projects';
import type { Board, Column, TaskCard, TaskComment } from '@allforone/contracts/tasks';

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

/** A board at the end, with its tasks. */
export interface KeptBoard extends Pick<Board, 'id' | 'openCount' | 'doneCount'> {
  /** In order. */
  columns: Pick<Column, 'id' | 'isDone' | 'taskCount'>[];
  /** What its project says of it; null for a board of no project. */
  project: Pick<Project, 'taskCount' | 'doneTaskCount'> | null;
  cards: KeptCard[];
}

export interface KeptCard
  extends Pick<
    TaskCard,
    'id' | 'title' | 'columnId' | 'rank' | 'doneAt' | 'version' | 'commentCount' | 'linkCount'
  > {
  comments: Pick<TaskComment, 'clientId' | 'authorId' | 'text'>[];
  /** From which column into which, by whom, in order. */
  moves: { actorId: string | null; from: string; to: string }[];
}

/** A key result at the end, with its check-ins, the first one first. */
export interface KeptKeyResult extends Pick<KeyResult, 'id' | 'start' | 'current' | 'confidence'> {
  /** Who alone may write it; null for one of the organisation. */
  ownerId: string | null;
  checkIns: Pick<CheckIn, 'note' | 'value' | 'confidence' | 'authorId'>[];
}

/** What an object is linked with at the end, as it is seen from there. */
export interface KeptLinks {
  object: ObjectRef;
  others: ObjectRef[];
}
