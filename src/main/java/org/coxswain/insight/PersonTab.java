package org.coxswain.insight;

/** A tab of a person's page. A room offers one by being such a component; {@code @Order} says where it stands. */
public interface PersonTab {

    /** What is written on it. */
    String word();

    /** The end of its address behind the person's: {@code /funnel}; empty for the page itself. */
    String path();
}
