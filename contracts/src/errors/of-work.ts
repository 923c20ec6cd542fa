/** Refusals of tasks, objectives and links: HTTP status, French, English. */
export const errorsOfWork = {
  assignee_not_here: [
    409,
    'Cette personne ne voit pas ce tableau. Ajoutez-la d’abord au groupe ou au projet.',
    'This person does not see this board. Add them to the group or the project first.',
  ],
  rule_invalid: [400, 'Cette répétition n’est pas valable.', 'This repetition is not valid.'],
  rule_without_deadline: [
    400,
    'Donnez d’abord une échéance : la répétition part de là.',
    'Set a deadline first: the repetition starts from it.',
  ],
  subtask_too_deep: [
    409,
    'Une sous-tâche ne peut pas avoir ses propres sous-tâches.',
    'A subtask cannot have subtasks of its own.',
  ],
  dependency_cycle: [
    409,
    'Ces tâches s’attendraient l’une l’autre.',
    'These tasks would wait for each other.',
  ],
  changed_since: [
    409,
    'Cela a changé depuis : impossible de revenir en arrière sans perdre ce qui a suivi.',
    'This has changed since: it cannot be undone without losing what followed.',
  ],
  last_column: [409, 'Un tableau garde au moins une colonne.', 'A board keeps at least one column.'],

  alignment_cycle: [
    409,
    'Un objectif ne peut pas servir un objectif qui le sert déjà.',
    'An objective cannot serve one that already serves it.',
  ],
  target_is_start: [
    400,
    'La cible doit être différente du départ.',
    'The target must differ from the start.',
  ],
  objective_closed: [
    409,
    'Cet objectif est clos. Rouvrez-le pour le modifier.',
    'This objective is closed. Reopen it to change it.',
  ],
  fed_by_tasks: [
    409,
    'Ce résultat avance avec ses tâches : terminez-les, ou liez-en d’autres.',
    'This result moves with its tasks: complete them, or link others.',
  ],

  link_to_itself: [400, 'Un élément ne peut pas être lié à lui-même.', 'Nothing can be linked with itself.'],
} as const;
