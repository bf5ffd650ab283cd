-- The least that any answer needs: the same files opened once into typed tables, and nothing asked of them.
set threads = 2;
set memory_limit = '2GB';
create table person as select * from read_csv('${folder}/people.csv');
create table quota as select * from read_csv('${folder}/quotas.csv');
create table stage as select * from read_csv('${folder}/stages.csv');
create table opportunity as select * from read_csv('${folder}/opportunities.csv', types = {'amount': 'decimal(18, 2)'});
create table stage_change as select * from read_csv('${folder}/stage_changes.csv', types = {'amount': 'decimal(18, 2)'});
