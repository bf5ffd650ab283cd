package org.coxswain.stats;

/** Time in a stage: counted in whole days, told apart in eight classes that widen with age. */
public final class Age {

    /** First day of each class: weeks 1, 2, 3, 4-5, 6-8, 9-12, 13-20 and 21 on. */
    private static final int[] FIRST_DAY = {0, 7, 14, 21, 35, 56, 84, 140};

    public static final int CLASSES = FIRST_DAY.length;

    /** Ages from here on are all alike. */
    public static final int OLDEST = FIRST_DAY[CLASSES - 1];

    private Age() {}

    public static int classOf(int days) {
        int last = CLASSES - 1;
        while (days < FIRST_DAY[last]) {
            last--;
        }
        return last;
    }

    public static int firstDay(int ageClass) {
        return FIRST_DAY[ageClass];
    }
}
