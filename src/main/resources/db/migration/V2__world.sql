-- world.crm.copper: when the CRM was last to be asked, and up to when requests are booked. One row that
-- all nodes share.
create table crm_limit (
  id            integer primary key,
  -- Microseconds since 1970 by this database's own clock.
  asked_at      bigint not null,
  booked_until  bigint not null
);
insert into crm_limit (id, asked_at, booked_until) values (1, 0, 0);
