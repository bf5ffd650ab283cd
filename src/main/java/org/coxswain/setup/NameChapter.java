package org.coxswain.setup;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the organisation is called. */
@Component
class NameChapter implements Chapter<Forms.Name> {

    private static final int LONGEST = 60;

    @Override
    public Part part() {
        return Part.NAME;
    }

    @Override
    public String purpose() {
        return "What your organisation is called; every page bears it beside the name of Coxswain.";
    }

    @Override
    public List<String> now(State state) {
        return List.of(state.organisation()
                .said(Said.Name.class)
                .map(said -> "Pages bear the name %s.".formatted(said.name()))
                .orElse("Pages bear no name but Coxswain's."));
    }

    @Override
    public Typed typed(State state) {
        return Typed.of(
                "name",
                state.organisation().said(Said.Name.class).map(Said.Name::name).orElse(""));
    }

    @Override
    public Typing read(Typed typed, State state) {
        var name = typed.text("name");
        if (name.length() > LONGEST) {
            return new Typing.Refused("A name of at most %d characters fits beside the pages.".formatted(LONGEST));
        }
        return new Typing.Proposed(name.isEmpty() ? null : new Said.Name(name));
    }

    @Override
    public Forms.Name form(Typed typed, State state) {
        return new Forms.Name(typed.text("name"));
    }

    @Override
    public List<String> changes(State now, State then) {
        return List.of(now(then).getFirst() + " No figure changes.");
    }

    @Override
    public String told(Said said) {
        return said instanceof Said.Name name ? name.name() : "";
    }
}
