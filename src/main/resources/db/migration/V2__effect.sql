-- The ledger of outside effects: one row per email, CRM write or text, claimed before it is attempted.
create table effect (
  effect_key   varchar(400) primary key,
  kind         varchar(20) not null,
  state        varchar(20) not null,
  lease_until  timestamp(3) with time zone,
  attempts     integer not null,
  remote_id    varchar(400),
  last_error   varchar(2000),
  created_at   timestamp(3) with time zone not null,
  sent_at      timestamp(3) with time zone
);
create index effect_state on effect (state, lease_until);
