-- one row: deals created in the 13 weeks up to :asOf
select count(*) as deals from team_deal where team_deal.created_on > :asOf - 91
