package org.coxswain.setup;

import java.nio.file.Path;

/**
 * Where the imports are.
 *
 * @param scratch a folder for what does not fit into memory while they are looked at; empty in between
 */
public record SetupSettings(Path facts, Path scratch) {}
