-- the one rule for what a stage, a status or an outcome says about a deal; null where it says nothing
create or replace macro outcome_of(word) as case
    when word is null then null
    when word in ('won', 'Won', 'Closed Won', 'closedwon') then 'won'
    when word in ('lost', 'Lost', 'Closed Lost', 'closedlost') then 'lost'
    when word in ('open', 'Open') then 'open'
    when regexp_matches(lower(word),
        '(^|[^\pL])(not won|unsuccessful|lost|lose|loss|abandon\pL*|cancel\pL*|disqualified|dead|declined|verloren|abgelehnt|perdue?|perdid[oa]|pers[oa]|verlaren|kwijt|tabt|förlorad|tapt)([^\pL]|$)')
        or regexp_matches(lower(word), '^closed ?lost') then 'lost'
    when regexp_matches(lower(word),
        '(^|[^\pL])(won|win|gewonnen|gagnée?|ganad[oa]|ganh[oa]|vint[oa]|vundet|vunnen|vunnet)([^\pL]|$)')
        or regexp_matches(lower(word), '^closed ?won') then 'won'
    when lower(word) in ('offen', 'ouvert', 'ouverte', 'abierto', 'abierta', 'aberto', 'aperto', 'in progress', 'open') then 'open'
    end
