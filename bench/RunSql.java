import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

/** Runs a file of SQL in a fresh DuckDB; each further argument name=value fills in ${name}. */
final class RunSql {

    public static void main(String[] arguments) throws Exception {
        var sql = Files.readString(Path.of(arguments[0]));
        for (var pair : List.of(arguments).subList(1, arguments.length)) {
            var cut = pair.indexOf('=');
            sql = sql.replace("${" + pair.substring(0, cut) + "}", pair.substring(cut + 1));
        }
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var one : sql.split(";\\s*\n")) {
                if (!one.isBlank()) statement.execute(one);
            }
        }
    }
}
