package org.coxswain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** What is printed where the server was started, and proves that whoever types it was there. */
public record Code(String text) {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;

    public static Code fresh() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (var place = 0; place < LENGTH; place++) {
            text.append(place > 0 && place % 4 == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Code(text.toString());
    }

    boolean fits(String typed) {
        return MessageDigest.isEqual(bytes(text), bytes(typed));
    }

    private static byte[] bytes(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").getBytes(StandardCharsets.UTF_8);
    }
}
