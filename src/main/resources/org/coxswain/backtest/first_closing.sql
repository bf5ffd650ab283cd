-- one row: the first day on which a deal was won or lost
select min(deal.closed_on) as day from deal where deal.outcome <> 'open'
