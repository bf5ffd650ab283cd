package org.coxswain.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an organisation wants things told: its calendar, its money, and who is compared with whom. */
public record Customs(
        Manifest.Calendar calendar,
        Manifest.Currency currency,
        List<String> peers,
        Manifest.@Nullable Judging judging) {}
