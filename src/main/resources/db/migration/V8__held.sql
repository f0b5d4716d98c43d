-- effect.hold: what waited to be sent and a person decided not to send.
create table withheld_email (
  -- The job that waited: a step may come again, its job never does.
  job_id          varchar(64) primary key,
  opportunity_id  varchar(20) not null references opportunity (id),
  what            varchar(200) not null,
  withheld_at     timestamp(3) with time zone not null,
  withheld_by     varchar(255) not null,
  -- Which effect never happened, once its step has gone on without it.
  effect_key      varchar(400),
  recipient       varchar(1000),
  subject         varchar(1000),
  passed_at       timestamp(3) with time zone
);
create index withheld_email_opportunity on withheld_email (opportunity_id, withheld_at);
