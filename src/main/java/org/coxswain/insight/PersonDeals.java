package org.coxswain.insight;

import java.util.List;

/** The deals of one person: the open ones, and those closed in the quarter. */
public record PersonDeals(String name, List<PersonTabs.Link> tabs, DealsPage open, DealsPage closed) {}
