package org.coxswain.imports;

import java.util.List;
import org.coxswain.week.Act;
import org.coxswain.week.Acts;
import org.coxswain.week.Asking;
import org.springframework.stereotype.Component;

/** Imports that wait for somebody to look at them, or could not be read, for whoever may do something about it. */
@Component
class ImportActs implements Acts {

    private final Imports imports;

    ImportActs(Imports imports) {
        this.imports = imports;
    }

    @Override
    public List<Act> acts(Asking asking) {
        return asking.viewer().keepsPeople()
                ? imports.all(asking.viewer().scope()).stream()
                        .filter(one -> one.is("draft", "refused"))
                        .map(ImportActs::act)
                        .toList()
                : List.of();
    }

    private static Act act(Import waiting) {
        var files = Worded.files(waiting.files());
        return new Act(
                Act.keyOf("import", String.valueOf(waiting.id()), waiting.state()),
                Act.FIRST - 1,
                (waiting.is("draft") ? "Keep or drop the import of " : "Put right the import of ") + files,
                waiting.is("draft")
                        ? "%s are read; nothing of them counts yet."
                                .formatted(Worded.opportunities(waiting.opportunities()))
                        : waiting.words(),
                Act.Worth.UNSAID,
                new Act.Way("Look at it", "/imports/" + waiting.id()),
                List.of());
    }
}
