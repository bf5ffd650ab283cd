import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;

/**
 * Makes everybody in an export's people.csv somebody here, with the password of the one who is here already. Arguments: the
 * data folder, under a running server, and the export.
 */
final class Crew {

    private static final String MAKE = """
            set coxswain.viewer = 'program'; set coxswain.author = 'program';
            set coxswain.moment = '2026-01-01T00:00:00Z'; set coxswain.today = '2026-01-01';
            insert into people.person (name, email) select name, email from crew order by no;
            insert into people.role (person, role)
                select person.id, case when crew.no = 1 then 'leader' when crew.role = 'Manager' then 'manager' else 'salesperson' end
                from crew join people.person on person.email = crew.email;
            insert into people.place (person, since, manager)
                select person.id, '2020-01-01', boss.id
                from crew join people.person on person.email = crew.email
                left join crew as above on above.id = crew.manager left join people.person as boss on boss.email = above.email;
            insert into access.password (person, hash)
                select person.id, known.hash from people.person join crew on crew.email = person.email
                cross join (select hash from access.password order by person limit 1) as known;
            analyze;
            """;

    public static void main(String[] arguments) throws Exception {
        var ledger = Path.of(arguments[0], "ledger");
        var keys = new Properties();
        keys.load(Files.newBufferedReader(ledger.resolve("keys")));
        var port = Files.readAllLines(ledger.resolve("data/postmaster.pid")).get(3).strip();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/coxswain";
        try (var connection = DriverManager.getConnection(url, "postgres", keys.getProperty("keeper"));
                var statement = connection.createStatement()) {
            statement.execute("create temp table crew (no int, id text, name text, email text, manager text, role text)");
            read(connection, Path.of(arguments[1], "people.csv"));
            statement.execute(MAKE);
        }
    }

    /** The benchmark's own file: no cell holds a comma. */
    private static void read(Connection connection, Path file) throws Exception {
        try (var add = connection.prepareStatement("insert into crew values (?, ?, ?, ?, nullif(?, ''), ?)")) {
            var lines = Files.readAllLines(file);
            for (int no = 1; no < lines.size(); no++) {
                var cells = lines.get(no).split(",", -1);
                add.setInt(1, no);
                var column = 2;
                for (int cell : new int[] {0, 1, 2, 3, 5}) add.setString(column++, cells[cell]);
                add.addBatch();
            }
            add.executeBatch();
        }
    }
}
