package org.coxswain.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coxswain.people.Role;
import org.coxswain.web.Staff.Whose;

/** A line of {@link AccessTest}'s table: what an address is, and to whom it opens. */
record AccessRow(String method, String path, String[] open, String form) {

    static AccessRow of(String line) {
        var halves = line.split("\\|", 2);
        var words = halves[0].strip().split("\\s+");
        return new AccessRow(
                words[0], words[1], Arrays.copyOfRange(words, 2, 8), halves.length == 1 ? "" : halves[1].strip());
    }

    String title() {
        return method + " " + path;
    }

    /** As the server names it. */
    String route() {
        return title().replaceAll("[?].*", "");
    }

    boolean isForm() {
        return method.equals("POST");
    }

    /** What the form sends, name and value in turn. */
    String[] fields(UnaryOperator<String> filled) {
        return form.isEmpty() ? new String[0] : filled.apply(form).split("[=&]", -1);
    }

    boolean isAboutSomebody() {
        return title().matches(".*[{](id|key|crm)[}].*");
    }

    /** Asked for somebody's part of it. */
    boolean isAList() {
        return path.contains("?");
    }

    boolean opens(Optional<Role> role, Whose whose) {
        var word = open[role.map(known -> known.ordinal() + 1).orElse(0)];
        return word.equals("yes") || !word.equals("no") && word.contains(letter(whose));
    }

    static String letter(Whose whose) {
        return "srgxf".substring(whose.ordinal(), whose.ordinal() + 1);
    }
}
