import {
  KeyboardSensor,
  type KeyboardSensorOptions,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';

/** By mouse, by a finger that rests a moment, or by the keyboard. */
export const useCarrySensors = (keyboard: KeyboardSensorOptions) =>
  useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, keyboard),
  );
