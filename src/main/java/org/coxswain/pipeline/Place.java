package org.coxswain.pipeline;

/** Where deals stand alike: in the same stage and segment for so many days. */
record Place(Cell cell, int days) {

    /** Stages and segments count from 0. */
    record Cell(int stage, int segment) {}
}
