/** Notes that planning learnt from the sides: kept in the plan, shown with the run's other notes. */

import type { Plan, PlanNote } from './model/plan.ts';
import type { Scene } from './scene.ts';

export function withNotes(
  plan: Plan,
  scene: Scene,
  notes: readonly PlanNote[],
): { readonly plan: Plan; readonly scene: Scene } {
  const problems = notes.map(({ message, override }) => ({
    kind: 'note' as const,
    message: override === undefined ? message : `${message} (override: ${override})`,
  }));
  return {
    plan: { ...plan, notes: [...plan.notes, ...notes] },
    scene: { ...scene, problems: [...scene.problems, ...problems] },
  };
}
