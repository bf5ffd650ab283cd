package org.coxswain;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coxswain.ledger.Migrations;
import org.coxswain.ledger.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the house. {@link PapersTest} looks after what is written about it. */
class HouseTest {

    private static final String HERE = "org.coxswain.";

    /** Each room and the rooms it may know: the floors. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("stats", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("money", Set.of()),
            Map.entry("ui", Set.of()),
            Map.entry("simulation", Set.of("stats", "calendar", "money")),
            Map.entry("facts", Set.of("stats", "calendar", "money")),
            Map.entry("intake", Set.of("stats", "calendar", "money", "facts")),
            Map.entry("pipeline", Set.of("stats", "calendar", "money", "facts")),
            Map.entry("diagnosis", Set.of("stats", "calendar", "money", "facts", "pipeline")),
            Map.entry("forecast", Set.of("stats", "calendar", "money", "facts", "pipeline")),
            Map.entry(
                    "brief",
                    Set.of(
                            "stats",
                            "calendar",
                            "money",
                            "facts",
                            "intake",
                            "pipeline",
                            "diagnosis",
                            "forecast",
                            "recipe",
                            "ui",
                            "pages")),
            Map.entry("recipe", Set.of("stats", "calendar", "money", "facts")),
            Map.entry(
                    "score",
                    Set.of(
                            "stats",
                            "calendar",
                            "facts",
                            "intake",
                            "simulation",
                            "pipeline",
                            "diagnosis",
                            "forecast",
                            "recipe")),
            Map.entry("backtest", Set.of("stats", "calendar", "money", "facts", "forecast", "brief", "ui", "pages")),
            Map.entry("ledger", Set.of()),
            Map.entry("people", Set.of("ledger")),
            Map.entry("access", Set.of("ledger", "people")),
            Map.entry("setup", Set.of("calendar", "money", "facts", "intake", "ledger", "people", "access")),
            Map.entry(
                    "insight",
                    Set.of("calendar", "facts", "intake", "brief", "backtest", "ledger", "people", "access", "setup")),
            Map.entry("week", Set.of("brief", "ledger", "people", "access", "insight")),
            Map.entry("deals", Set.of("brief", "ledger", "people", "access", "insight")),
            Map.entry(
                    "imports",
                    Set.of("facts", "intake", "brief", "ledger", "people", "access", "setup", "insight", "week")),
            Map.entry(
                    "web", Set.of("ui", "ledger", "people", "access", "setup", "insight", "week", "deals", "imports")),
            Map.entry("backup", Set.of("ledger")),
            Map.entry(
                    "pages",
                    Set.of(
                            "brief",
                            "backtest",
                            "ui",
                            "ledger",
                            "people",
                            "access",
                            "setup",
                            "insight",
                            "week",
                            "deals",
                            "imports",
                            "web")));

    /** The rooms of the server; all below them know neither Spring nor PostgreSQL. */
    private static final String[] SERVER = {
        HERE + "ledger..",
        HERE + "people..",
        HERE + "access..",
        HERE + "setup..",
        HERE + "insight..",
        HERE + "week..",
        HERE + "deals..",
        HERE + "imports..",
        HERE + "web..",
        HERE + "backup..",
        HERE + "cli.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.coxswain");

    @Test
    void everyRoomKeepsToItsDoors() {
        ApplicationModules.of("org.coxswain").verify();
    }

    @Test
    void everyRoomKnowsOnlyTheFloorsBelow() {
        MAY_KNOW.forEach((room, others) -> {
            var known = Stream.concat(Stream.of(room), others.stream())
                    .map(name -> HERE + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(HERE + room + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.coxswain..").and(not(resideInAnyPackage(known))))
                    .because(room + " may know only " + new TreeSet<>(others))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void everyRoomHasItsPlaceOnAFloor() {
        assertThat(CLASSES.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> name.startsWith(HERE))
                        .map(name -> name.substring(HERE.length()).split("\\.")[0])
                        .filter(room -> !room.equals("cli")))
                .isSubsetOf(MAY_KNOW.keySet());
    }

    @Test
    void onlyTheCommandLineAsksWhatTimeItIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + "cli..")
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .because("the same question gives the same answer on every day and every machine")
                .check(CLASSES);
    }

    @Test
    void onlyFactsIntakeAndLedgerKnowADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HERE + "facts..", HERE + "intake..", HERE + "ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..", "org.postgresql..", "org.flywaydb..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(HERE + "ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.duckdb..")
                .check(CLASSES);
    }

    @Test
    void onlyAccessAndWhoReckonsAskTheLedgerOnNobodysBehalf() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HERE + "access..", HERE + "ledger..")
                .and()
                .doNotHaveFullyQualifiedName(HERE + "insight.Runs")
                .and()
                .doNotHaveFullyQualifiedName(HERE + "insight.Snapshots")
                .and()
                .doNotHaveFullyQualifiedName(HERE + "insight.Proofs")
                .and()
                .doNotHaveFullyQualifiedName(HERE + "insight.ProofRounds")
                .and()
                // Which past days are waited for, by whomever; who that is stays with the viewer.
                .doNotHaveFullyQualifiedName(HERE + "insight.PastDays")
                .and()
                // Reading an import is a job: it goes on when whoever dropped the files has gone, and takes up what was
                // killed.
                .doNotHaveFullyQualifiedName(HERE + "imports.Readings")
                .should()
                .accessField(Scope.class, "PROGRAM")
                .orShould()
                .callMethod(Scope.class, "programFor", long.class)
                .check(CLASSES);
    }

    @Test
    void noRoomReadsAnotherRoomsTables() throws IOException {
        for (var room : Migrations.rooms()) {
            var reads = Pattern.compile("(?i)\\b(from|join|into|update|table)\\s+" + room + "\\.[a-z_]+\\b(?!\\()");
            try (var files = Files.walk(Path.of("src/main"))) {
                var others = files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                        .filter(file -> Migrations.rooms().stream()
                                .anyMatch(other ->
                                        !other.equals(room) && file.getParent().endsWith(other)))
                        .toList();
                for (var file : others) {
                    assertThat(reads.matcher(Files.readString(file)).results().map(MatchResult::group))
                            .as("what %s reads of %s", file, room)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void belowTheServerSpringIsNoMoreThanADoorPlate() {
        classes()
                .that()
                .resideOutsideOfPackages(SERVER)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.springframework.."))
                        .or(resideInAPackage("org.springframework.modulith")))
                .check(CLASSES);
    }
}
