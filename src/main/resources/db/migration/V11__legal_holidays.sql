-- sale.time: days that may be legal holidays, by rule, and whether they count as ones; the broker decides.
create table legal_holiday (
  id          varchar(40) primary key,
  name        varchar(100) not null,
  -- As HolidayRule reads it.
  falls_on    varchar(60) not null,
  counts      boolean not null,
  -- Null as long as it is as we brought it.
  changed_by  varchar(255)
);

-- The national holidays of the Texas Government Code, 662.003(a).
insert into legal_holiday (id, name, falls_on, counts) values
  ('new-years-day',           'New Year''s Day',             'January 1',                               true),
  ('martin-luther-king-day',  'Martin Luther King, Jr., Day', 'third Monday of January',                true),
  ('presidents-day',          'Presidents'' Day',            'third Monday of February',                true),
  ('memorial-day',            'Memorial Day',                'last Monday of May',                      true),
  ('independence-day',        'Independence Day',            'July 4',                                  true),
  ('labor-day',               'Labor Day',                   'first Monday of September',               true),
  ('veterans-day',            'Veterans Day',                'November 11',                             true),
  ('thanksgiving-day',        'Thanksgiving Day',            'fourth Thursday of November',             true),
  ('christmas-day',           'Christmas Day',               'December 25',                             true);

-- Those of the state, 662.003(b), for the broker to switch on.
insert into legal_holiday (id, name, falls_on, counts) values
  ('confederate-heroes-day',  'Confederate Heroes Day',      'January 19',                              false),
  ('texas-independence-day',  'Texas Independence Day',      'March 2',                                 false),
  ('san-jacinto-day',         'San Jacinto Day',             'April 21',                                false),
  ('emancipation-day',        'Emancipation Day in Texas',   'June 19',                                 false),
  ('lyndon-johnson-day',      'Lyndon Baines Johnson Day',   'August 27',                               false),
  ('day-after-thanksgiving',  'Friday after Thanksgiving',   'day after fourth Thursday of November',   false),
  ('christmas-eve',           'December 24',                 'December 24',                             false),
  ('day-after-christmas',     'December 26',                 'December 26',                             false);
