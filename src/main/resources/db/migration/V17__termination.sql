-- stage.contract: how a contract ended: by whom, on which ground, when notice was given, and what becomes
-- of the money. What was written as its reason until now stays with it as a note that nobody else reads.
alter table contract rename column ended_reason to termination_note;
alter table contract add column terminated_by varchar(20);
alter table contract add column termination_ground varchar(40);
alter table contract add column termination_words varchar(500);
alter table contract add column notice_at timestamp(3) with time zone;
alter table contract add column option_fee_to varchar(20);
alter table contract add column earnest_money_to varchar(20);

-- What team leads decided of a contract that somebody wanted to leave is kept where all ends are.
update contract set
  option_fee_to = (select upper(max(option_fee_to)) from contract_question
    where contract_id = contract.id and decision is not null),
  earnest_money_to = (select upper(max(earnest_money_to)) from contract_question
    where contract_id = contract.id and decision is not null)
where status = 'TERMINATED';
alter table contract_question drop column option_fee_to;
alter table contract_question drop column earnest_money_to;
