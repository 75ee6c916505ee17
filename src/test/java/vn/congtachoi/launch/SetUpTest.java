package vn.congtachoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtachoi.support.OwnProcess;

/** The first page of an empty portal, which is empty only once: a portal of its own and one walk through it. */
class SetUpTest {

    @TempDir
    Path data;

    @Test
    void aWardIsTriedAndACityIsSetUpInOneAct() throws Exception {
        Process portal = OwnProcess.start(SetUpOnce.class, List.of("--server.port=0", "--portal.data=" + data));
        try (BufferedReader out = portal.inputReader()) {
            List<String> said = out.lines().toList();
            assertThat(said).as(String.join("\n", said)).contains(SetUpOnce.DONE);
        } finally {
            portal.destroyForcibly();
        }
    }
}
