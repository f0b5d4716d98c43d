-- When a contract, or an offer before it was one, fell through.
alter table contract add column ended_at timestamp(3) with time zone;
alter table offer add column ended_at timestamp(3) with time zone;
