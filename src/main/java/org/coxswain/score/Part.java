package org.coxswain.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coxswain.simulation.Preset;

/** What the program says of an organisation, and how it is held against the truth. */
public enum Part {
    DIAGNOSIS("What to coach whom on", new DiagnosisExam()),
    FORECAST("What the quarter will bring", new ForecastExam()),
    STUCK("Which deals are stuck", new StuckExam()),
    DIFFERENCES("What the best do differently", new DifferencesExam()),
    COACHING("Whether coaching worked", new CoachingExam()),
    RECIPE("What foretells the next quarter of each person", new RecipeExam());

    private final String title;
    private final Exam exam;

    Part(String title, Exam exam) {
        this.title = title;
        this.exam = exam;
    }

    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no part '" + name + "'; there are " + labels() + "."));
    }

    public static String labels() {
        return Arrays.stream(values()).map(Part::label).collect(Collectors.joining(", "));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether such an organisation holds what this part is about, and holds something others do not show already. */
    public boolean suits(Preset preset) {
        return exam.suits(preset);
    }

    String title() {
        return title;
    }

    Exam exam() {
        return exam;
    }
}
