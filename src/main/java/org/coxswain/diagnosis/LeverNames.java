package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people call a lever: its name, or the name of a stage for leaving that stage forward; however it is capitalised. */
record LeverNames(boolean history, List<Coachings.Stage> stages) {

    Optional<Lever> of(String said) {
        String name = said.strip();
        return levers().stream()
                .filter(one -> one.name().equalsIgnoreCase(name)
                        || one.kind() == Lever.Kind.CONVERSION && one.stage().equalsIgnoreCase(name))
                .findFirst();
    }

    String all() {
        return String.join(", ", levers().stream().map(Lever::name).toList());
    }

    private List<Lever> levers() {
        List<Lever> levers = new ArrayList<>(List.of(Lever.CREATE));
        stages.forEach(one -> levers.add(new Lever(
                history ? Lever.Kind.CONVERSION : Lever.Kind.WIN, one.position(), history ? one.stage() : "")));
        levers.addAll(List.of(Lever.SIZE, Lever.DISCOUNT, Lever.CYCLE));
        return levers;
    }
}
