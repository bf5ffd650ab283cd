-- one row per recorded change of a deal that passed from one owner to another, with who owned it after the change
create or replace temp table ownership as
with handed_over as (
    select distinct change.deal_no from change where change.handed_over
)
select
    change.deal_no,
    change.change_key,
    last_value(change.owner_id ignore nulls) over (
        partition by change.deal_no
        order by change.change_key
        rows between unbounded preceding and current row
    ) as owner_id
from change
join handed_over on handed_over.deal_no = change.deal_no
