package org.coxswain.forecast;

import java.util.List;

/** Everything one owner may still win in the period. */
record Book(String ownerId, List<DealOutlook> deals, List<Stake> stakes, List<Fresh> fresh) {}
