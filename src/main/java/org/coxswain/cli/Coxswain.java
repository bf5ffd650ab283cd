package org.coxswain.cli;

/** Where the program starts. */
public final class Coxswain {

    private Coxswain() {}

    public static void main(String[] args) {
        System.out.println("coxswain");
    }
}
