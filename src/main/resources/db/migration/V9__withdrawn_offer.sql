-- Why a buyer whose offer was accepted did not sign the contract.
alter table offer add column ended_reason varchar(3000);
