package org.coxswain.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coxswain.facts.AsOf;
import org.coxswain.stats.Age;
import org.coxswain.stats.Breaks;
import org.coxswain.stats.Clog;
import org.coxswain.stats.Curves;
import org.coxswain.stats.Exits;
import org.coxswain.stats.Expected;
import org.coxswain.stats.Hazards;
import org.coxswain.stats.Memory;
import org.coxswain.stats.Rush;
import org.coxswain.stats.StageCourse;

/**
 * What is left to hope for: how deals leave each stage here, learnt from all visits so far, and the deals that are open.
 * Stages count from 0 in their order; segments in the order of their names.
 */
public final class Residual {

    private static final int SHORTEST_HORIZON = 91;
    private static final int LONGEST_HORIZON = 730;
    private static final int MEMORY_WEEKS = 26;
    private static final int FEWEST_EXITS = 30;

    private final LocalDate day;
    private final ResidualRows rows;
    private final List<String> segments;
    private final List<Exits> exits;
    private final ResidualMoves moves;
    private final Hazards hazards;

    private Residual(LocalDate day, ResidualRows rows) {
        this.day = day;
        this.rows = rows;
        this.segments = segments(rows);
        this.exits = rows.exits().stream()
                .map(exit -> exit.in(segments.indexOf(exit.segment())))
                .toList();
        this.moves = ResidualMoves.of(rows.moves(), stages());
        this.hazards = learnt(memory -> memory);
    }

    private Residual(Residual known, LocalDate day, List<Exits> exits) {
        this.day = day;
        this.rows = known.rows.withoutDeals();
        this.segments = known.segments;
        this.exits = exits;
        this.moves = known.moves;
        this.hazards = learnt(memory -> memory);
    }

    private Residual(Residual known, UnaryOperator<Memory> remembering) {
        this.day = known.day;
        this.rows = known.rows;
        this.segments = known.segments;
        this.exits = known.exits;
        this.moves = known.moves;
        this.hazards = learnt(remembering);
    }

    private Hazards learnt(UnaryOperator<Memory> remembering) {
        Memory memory = remembering.apply(Memory.fitting(exits, weeksSeen()));
        var size = new Hazards.Size(stages(), segments.size());
        Hazards whole = Hazards.of(exits, size, memory);
        Memory heeded = Breaks.heeded(exits, whole, memory);
        return heeded.equals(memory) ? whole : Hazards.of(exits, size, heeded);
    }

    public static Residual of(AsOf asOf) {
        return new Residual(asOf.day(), ResidualRows.of(asOf));
    }

    /** As it would have been seen so many weeks earlier; which deals were open then is known by number only. */
    public Residual earlier(int weeks) {
        return new Residual(
                this,
                day.minusWeeks(weeks),
                exits.stream().flatMap(exit -> exit.before(weeks)).toList());
    }

    /** The same, knowing that some weeks are busier than others, the latest week first. */
    public Residual in(double[] winning, double[] losing) {
        return new Residual(this, memory -> memory.in(new Rush(winning, losing, moves.winShare())));
    }

    /** Wins and losses to be expected in each week of the past, had all weeks been alike. */
    public Expected expected() {
        return Expected.of(exits, hazards, moves.winShare());
    }

    public List<Exits> visits() {
        return exits;
    }

    /** Visits to stages that have not ended. */
    public List<Exits> waiting() {
        return exits.stream().filter(Exits::stillThere).toList();
    }

    public LocalDate day() {
        return day;
    }

    public int stages() {
        return rows.steps().stream().mapToInt(ResidualRows.Step::position).max().orElse(0);
    }

    public String stage(int stage) {
        return rows.steps().stream()
                .filter(step -> step.position() == stage + 1)
                .map(ResidualRows.Step::stage)
                .findFirst()
                .orElse("Stage " + (stage + 1));
    }

    /** How long the organisation lets a deal be in the stage, where it says so. */
    Optional<Integer> staleAfterDays(int stage) {
        return rows.steps().stream()
                .filter(step -> step.position() == stage + 1)
                .flatMap(step -> Stream.ofNullable(step.staleAfterDays()))
                .findFirst();
    }

    public List<String> segments() {
        return segments;
    }

    public int segment(ResidualDeal deal) {
        return segments.indexOf(deal.segment());
    }

    public List<ResidualDeal> deals() {
        return rows.deals();
    }

    /** Visits that ended forward or in a loss, in all stages. */
    public long exits() {
        return exits.stream()
                .filter(exit -> exit.way() != Exits.Way.OPEN)
                .mapToLong(Exits::visits)
                .sum();
    }

    /** By stage, where enough deals had left it before; none where the history is shorter than half a year. */
    public List<StageTraffic> traffic() {
        var memory = new Memory(MEMORY_WEEKS, weeksSeen());
        if (weeksSeen() < 2 * Clog.WEEKS) {
            return List.of();
        }
        List<Clog> clogs = Clog.of(exits, new Hazards.Size(stages(), segments.size()), memory);
        return IntStream.range(0, clogs.size())
                .filter(stage -> clogs.get(stage).exitsBefore() >= FEWEST_EXITS)
                .mapToObj(stage -> traffic(stage, clogs.get(stage)))
                .toList();
    }

    private StageTraffic traffic(int stage, Clog clog) {
        return new StageTraffic(
                stage(stage),
                stage + 1,
                clog.entries(),
                clog.exits(),
                clog.expected(),
                clog.ratio(),
                clog.range(),
                clog.alarm(),
                clog.clogged());
    }

    private int weeksSeen() {
        return (int) ChronoUnit.DAYS.between(rows.span().firstExit(), day) / 7;
    }

    public Hazards hazards() {
        return hazards;
    }

    /** The day the first exit was recorded: what lies before it was never watched. */
    public LocalDate firstExit() {
        return rows.span().firstExit();
    }

    public StageCourse course(int segment) {
        return StageCourse.of(hazards, segment, moves.next());
    }

    /** Share of new deals that begin in each stage. */
    public double[] entry() {
        return moves.entry();
    }

    /** Days within which a deal is won if it ever is: twice the cycle that 95 of 100 wins keep to. */
    public int horizon() {
        return Math.clamp(2L * rows.span().longCycle(), SHORTEST_HORIZON, LONGEST_HORIZON);
    }

    /** Whole days in the stage on the day of asking. */
    public int age(LocalDate since) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(since, day));
    }

    /** How visits to a stage end, by day, for two years and more. */
    public Curves curves(int stage, int segment) {
        double[] advance = new double[Age.OLDEST + LONGEST_HORIZON];
        double[] lose = new double[advance.length];
        for (int age = 0; age < advance.length; age++) {
            advance[age] = hazards.advance(stage, segment, age);
            lose[age] = hazards.lose(stage, segment, age) * Math.min(1, (1 - advance[age]));
        }
        return Curves.of(advance, lose);
    }

    private static List<String> segments(ResidualRows rows) {
        var names = new TreeSet<String>();
        rows.exits().forEach(exit -> names.add(exit.segment()));
        rows.deals().forEach(deal -> names.add(deal.segment()));
        return List.copyOf(names);
    }
}
