-- sale.opportunity: the agent the client was introduced to last: whoever is introduced later is new to
-- them only if they have met another one. Until now it was told of whoever came before, met or not.
alter table assignment add column introduced_agent_id varchar(255);
update assignment set introduced_agent_id = agent_id
where exists (
  select 1 from opportunity
  where opportunity.id = assignment.opportunity_id and opportunity.stage <> 'NEW');
alter table assignment drop column replaces_agent;

-- sale.appointment: whether an invitation to it has left: what never arrived is neither moved nor
-- cancelled in anybody's calendar.
alter table appointment add column invited boolean default false not null;
update appointment set invited = true;

-- effect: the opportunity whose client reads it; null where nobody's does.
alter table effect add column client_of varchar(20);
create index effect_client on effect (client_of, sent_at);
