package org.coxswain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small project of its own, whose build is one line of shell that packs {@link Echo}. */
class LauncherTest {

    private static final String PACK = "mkdir -p target/lib && cp ../echo.jar target/coxswain.jar";

    @TempDir
    Path home;

    private Path project = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        project = Files.createDirectories(home.resolve("my project"));
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("coxswain"), project.resolve("coxswain"));
        Echo.jar(home.resolve("echo.jar"));
        buildWith(PACK);
    }

    @Test
    void keepsArgumentsWholeFromAnyFolderAndThroughLinks() throws Exception {
        Path inner = Files.createSymbolicLink(home.resolve("inner"), Path.of("my project", "coxswain"));
        Path link = Files.createSymbolicLink(home.resolve("link"), inner);
        var ended = Command.of(link.toString(), "my exports", "", "Ü*$HOME")
                .in(Path.of("/"))
                .run();
        assertThat(ended.out()).isEqualTo("[my exports, , Ü*$HOME]\n");
        assertThat(ended.exit()).isEqualTo(3);
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceIsNewer() throws Exception {
        assertThat(hello().run().err()).contains("building");
        assertThat(hello().run().err()).isEmpty();
        Thread.sleep(Duration.ofMillis(20));
        Files.writeString(project.resolve("src/main/Deal.java"), "record Deal() {}");
        assertThat(hello().run().err()).contains("building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        buildWith("sleep 1; " + PACK);
        assertThat(twoAtOnce(hello())).containsExactly(3, 3);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void twoAtOnceBuildOnceWhereThereIsNoFlock() throws Exception {
        buildWith("sleep 1; " + PACK);
        assertThat(twoAtOnce(hello().with("PATH", withoutFlock()))).containsExactly(3, 3);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aKilledBuildIsForgottenAndDoneAgain() throws Exception {
        kill(hello());
        buildWith(PACK);
        assertThat(hello().run().out()).isEqualTo("[hello]\n");
    }

    @Test
    void aKilledBuildIsForgottenWhereThereIsNoFlock() throws Exception {
        Command launch = hello().with("PATH", withoutFlock());
        kill(launch);
        buildWith(PACK);
        assertThat(launch.run().out()).isEqualTo("[hello]\n");
    }

    @Test
    void aFailedBuildSaysWhyAndWhereToRead() throws Exception {
        buildWith("echo '[ERROR] no room on the disk'; exit 1");
        var ended = hello().run();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.lastError())
                .isEqualTo("coxswain: the build failed (no room on the disk); all it said is in "
                        + project.toRealPath().resolve(".coxswain/build.log"));
    }

    @Test
    void withoutAJdkNewEnoughItSaysHowToGetOne() throws Exception {
        Path launcher = project.resolve("coxswain");
        Files.writeString(launcher, Files.readString(launcher).replace("needed=25", "needed=99"));
        var ended = hello().run();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("coxswain: Java 99 or newer was not found; install")
                .hasLineCount(1);
    }

    @Test
    void runsWhereNothingMayBeWritten() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")) && "root".equals(System.getProperty("user.name")));
        hello().run();
        Files.delete(project.resolve("target/coxswain-" + System.getProperty("java.version") + ".aot"));
        Command.of("chmod", "-R", "a+rX", home.toString()).run();
        var ended = Command.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "./coxswain", "hello")
                .in(project)
                .run();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEqualTo("[hello]\n");
    }

    private Command hello() {
        return Command.of("./coxswain", "hello").in(project);
    }

    private void buildWith(String shell) throws IOException {
        Path build = project.resolve("mvnw");
        Files.writeString(build, "#!/bin/sh\necho build >>builds\n" + shell + "\n");
        build.toFile().setExecutable(true);
    }

    private int builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }

    private static List<Integer> twoAtOnce(Command command) throws Exception {
        Process one = command.start();
        Process two = command.start();
        return List.of(one.waitFor(), two.waitFor());
    }

    private void kill(Command launch) throws Exception {
        buildWith("mkdir -p target/lib && echo half >target/coxswain.jar && sleep 60");
        Process process = launch.start();
        while (!Files.exists(project.resolve("target/coxswain.jar"))) Thread.sleep(Duration.ofMillis(20));
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** A folder with the tools the launcher needs and without flock, as on macOS. */
    private String withoutFlock() throws IOException {
        Path tools = Files.createDirectories(home.resolve("tools"));
        for (String tool : "sh dirname readlink find head mkdir touch cat sed mv rm ln sleep cp".split(" ")) {
            Path real = List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool)).stream()
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
            tools.resolve(tool).toFile().setExecutable(true);
        }
        return tools.toString();
    }
}
