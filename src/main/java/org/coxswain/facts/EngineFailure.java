package org.coxswain.facts;

import java.sql.SQLException;

/** The engine could not do what a question asked: a fault in the question, or no room on the disk. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineFailure(String question, SQLException cause) {
        super("%s: %s".formatted(question, cause.getMessage()), cause);
    }
}
