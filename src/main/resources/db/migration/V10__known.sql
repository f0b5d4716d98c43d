-- stage.listing: what one form learns of the home, so that no other asks for it again.
alter table listing add column year_built integer;
alter table listing add column has_hoa boolean;
alter table listing add column hoa_name varchar(200);
alter table listing add column hoa_contact varchar(200);
alter table listing add column model_link varchar(500);
