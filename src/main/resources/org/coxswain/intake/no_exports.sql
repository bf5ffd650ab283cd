-- one row: no file tells the day it was exported on
create or replace temp table export_kind as select false as dated, cast(null as integer) as last_on
