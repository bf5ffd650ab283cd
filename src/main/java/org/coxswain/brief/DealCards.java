package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single deals, worded for the conversation with their owner. */
final class DealCards {

    private final Desk desk;
    private final Figures figures;
    private final Map<String, Brief.Deal> deals;

    DealCards(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.deals = desk.brief().deals().stream()
                .collect(Collectors.toMap(Brief.Deal::id, Function.identity(), (one, again) -> one));
    }

    List<Page.DealCard> inspected() {
        var cards = new ArrayList<Page.DealCard>();
        for (var inspect : desk.brief().inspect()) {
            var deal = deals.get(inspect.id());
            if (deal != null) {
                var own = inspect.questions();
                var questions = own.isEmpty() ? FlagWords.questions(deal.flags(), cards.size()) : own;
                cards.add(card(deal, Words.sentence(inspect.why()), questions));
            }
        }
        return cards;
    }

    Page.DealCard card(Brief.Deal deal, String why, List<String> questions) {
        return new Page.DealCard(
                desk.links().deal(deal.id()),
                Words.name(deal.name() == null ? deal.id() : deal.name()),
                deal.amount() == null ? "no amount" : figures.money(deal.amount()),
                line(deal),
                chance(deal),
                IntervalBar.chance(deal),
                why,
                deal.flags().stream().map(FlagWords::badge).toList(),
                questions);
    }

    private String line(Brief.Deal deal) {
        var parts = new ArrayList<String>();
        parts.add(desk.name(deal.ownerId()));
        if (deal.stage() != null) {
            var days = deal.daysInStage();
            parts.add(Words.name(deal.stage()) + (days == null ? "" : " for " + figures.many(days, "day")));
        }
        if (deal.expectedClose() != null) {
            parts.add("due " + figures.day(deal.expectedClose()));
        }
        return String.join(" · ", parts);
    }

    private @Nullable String chance(Brief.Deal deal) {
        var chance = deal.winProbability();
        if (chance == null) {
            return null;
        }
        return deal.low() == null || deal.high() == null
                ? figures.share(chance) + " to win"
                : "%s to win (%s to %s)"
                        .formatted(figures.share(chance), figures.share(deal.low()), figures.share(deal.high()));
    }
}
