import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Found by how long each took; what is not named here takes less. */
const longest = [
  'hostile/inputs/hostile-inputs.test.ts',
  'matrix/front.test.ts',
  'matrix/bus.test.ts',
  'matrix/smuggle/smuggle.test.ts',
  'model/histories.test.ts',
  'uploads/killed-front.test.ts',
  'growth/growth.test.ts',
  'files/resumption.test.ts',
];

/**
 * Where nothing is known of earlier runs, as on a new machine, the largest files would begin first, and one process
 * would be left with the longest while the other has nothing to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);

    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(name));

  return place < 0 ? longest.length : place;
}
