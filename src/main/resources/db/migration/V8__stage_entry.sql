-- How often a stage was entered: the number that tells one move in the CRM from the next.
alter table opportunity add column stage_entries integer default 0 not null;
