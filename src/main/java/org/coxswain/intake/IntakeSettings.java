package org.coxswain.intake;

/** What a reading may use: threads, and memory as the engine writes it ("2GB"). */
public record IntakeSettings(int threads, String memory) {
    public static IntakeSettings modest() {
        return new IntakeSettings(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8), "2GB");
    }
}
