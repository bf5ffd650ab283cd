package org.coxswain.brief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a deal may deserve a question. The name in lower case is the word in the JSON. */
public enum Flag {
    STUCK,
    PUSHED,
    UNTOUCHED,
    NO_NEXT_STEP,
    PAST_CLOSE,
    TAKEN_OVER,
    DATA;

    /** As it stands on a badge. */
    public String sign() {
        return FlagWords.badge(this).word();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
