package org.coxswain.recipe;

/** What could be counted of one person at the end of a quarter, and what the person won in it. */
record PanelRow(
        String personId,
        int quarter,
        double revenue,
        double lateValue,
        double openValue,
        int lateDeals,
        int openDeals,
        int freshDeals,
        int created,
        int advances,
        int won,
        int closed,
        int activities,
        int meetings) {}
