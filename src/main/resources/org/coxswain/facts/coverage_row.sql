-- one row: how far the facts carry
select coverage.history, coverage.amounts_on_open, coverage.steps from coverage
