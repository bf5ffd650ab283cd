package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.coxswain.web.Server;

/** Why a server is started: for an organisation, or to show a company that is made up. */
interface Occasion {

    /** The command, as whoever finds the folder in use reads it. */
    String command();

    /** What comes before anything else is done in the folder, which is ours by now. */
    void prepare(Path folder) throws IOException;

    /** Does what is to be done once the pages answer, and says what is printed of it. */
    String words(Server server, String place) throws IOException;
}
