package org.coxswain.facts;

import java.util.List;

/** How an organisation wants its facts told: in which money, and what it says of its stages besides the files. */
public record Terms(Facts.Money money, List<SaidStage> stages) {}
