-- What comes in from the CRM: how far we have read, what it told us, and what we could not take over.

create table crm_feed (
  -- One row, so that one node at a time reads the CRM's changes.
  id              integer primary key,
  watermark       timestamp(3) with time zone,
  lease_until     timestamp(3) with time zone,
  leased_by       varchar(40),
  last_read_at    timestamp(3) with time zone,
  last_error      varchar(2000),
  -- A hash of the target and secret our webhook subscriptions were made with.
  subscribed_as   varchar(64)
);
insert into crm_feed (id) values (1);

-- Notifications are hints: kept first, each once, and never trusted for what they say.
create table crm_notification (
  hash             varchar(64) primary key,
  received_at      timestamp(3) with time zone not null,
  subscription_id  bigint not null,
  record_type      varchar(20) not null,
  event            varchar(20) not null,
  record_ids       varchar(2000) not null,
  sent_at          varchar(40) not null
);
create index crm_notification_received on crm_notification (received_at);

-- Opportunities of the CRM that could not be taken over, why, and what is known of them.
create table crm_trouble (
  crm_opportunity_id  bigint primary key,
  state               varchar(20) not null,
  name                varchar(500) not null,
  crm_person_id       bigint,
  reason              varchar(2000) not null,
  attempts            integer not null,
  facts               text not null,
  since               timestamp(3) with time zone not null
);

-- The listing agent the CRM has, as we last wrote or read it: another one there is news.
alter table opportunity add column crm_agent_id varchar(255);
create index opportunity_crm_record on opportunity (crm_opportunity_id);

-- The activity a touch was picked up from; null for a touch that was logged here.
alter table touch add column picked_up_activity_id bigint;
alter table touch add constraint touch_picked_up_once unique (picked_up_activity_id);

create index effect_remote on effect (remote_id);
