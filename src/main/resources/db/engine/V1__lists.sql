-- Indexes that the engine's own tables lack. They run on H2 and PostgreSQL.

-- Whenever a task is completed the engine looks for its subtasks.
create index doorway_task_parent on act_ru_task (parent_task_id_);

-- How many there are, answered from a narrow index alone: of a person or of nobody, of a step, and late.
-- Tasklist asks for what is not suspended.
create index doorway_task_person on act_ru_task (assignee_, suspension_state_, task_def_key_);
create index doorway_task_person_due on act_ru_task (assignee_, due_date_, suspension_state_);
create index doorway_task_step on act_ru_task (suspension_state_, task_def_key_);
create index doorway_task_due on act_ru_task (due_date_, suspension_state_);

-- The first page of the same lists, and of a person's tasks of one step, in the order that every list has: due
-- first, then by name; Tasklist adds the newest first.
create index doorway_task_person_page on act_ru_task
  (assignee_, suspension_state_, due_date_, name_, create_time_ desc);
create index doorway_task_step_page on act_ru_task
  (task_def_key_, suspension_state_, due_date_, name_, create_time_ desc);
create index doorway_task_due_page on act_ru_task
  (suspension_state_, due_date_, name_, create_time_ desc);
create index doorway_task_person_step_page on act_ru_task
  (assignee_, task_def_key_, suspension_state_, due_date_, name_, create_time_ desc);
