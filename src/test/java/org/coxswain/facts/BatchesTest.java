package org.coxswain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    @TempDir
    Path folder;

    @Test
    void aBatchCountsOnceItIsRecorded() throws Exception {
        var batches = new Batches(folder.resolve("batches"));
        var killed = Files.createDirectory(batches.next());
        Files.writeString(killed.resolve("opportunities.parquet"), "half");

        assertThat(batches.recorded()).isEmpty();
        assertThat(recorded(batches)).isNotEqualTo(killed);
    }

    @Test
    void undoForgetsABatchAndLeavesTheOthers() throws Exception {
        var batches = new Batches(folder);
        var first = recorded(batches);
        var second = recorded(batches);

        batches.forget(first);
        assertThat(batches.recorded()).containsExactly(second);

        batches.remember(first);
        assertThat(batches.recorded()).containsExactly(first, second);
    }

    private static Path recorded(Batches batches) throws Exception {
        var batch = Files.createDirectory(batches.next());
        Files.writeString(batch.resolve("manifest.json"), "{}");
        return batch;
    }
}
