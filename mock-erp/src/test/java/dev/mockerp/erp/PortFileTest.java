package dev.mockerp.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.erp.setting.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;

class PortFileTest {

    private static final ContextClosedEvent STOPPING = new ContextClosedEvent(new StaticApplicationContext());

    @TempDir
    private Path folder;

    private static PortFile written(Path file, int port) {
        PortFile portFile = new PortFile(file.toString(), port);
        portFile.write();
        return portFile;
    }

    @Test
    void aMockThatStopsBeforeItSaidItsPortSaysItNoMore() {
        PortFile portFile = new PortFile(folder.resolve("mock.port").toString(), 4001);

        portFile.onApplicationEvent(STOPPING);
        portFile.write();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFileOfAnotherMockIsLeftAlone() throws IOException {
        Path file = folder.resolve("mock.port");
        PortFile first = written(file, 4001);
        PortFile second = written(file, 4002);

        first.onApplicationEvent(STOPPING);
        assertThat(file).hasContent("4002\n");

        second.onApplicationEvent(STOPPING);
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void aFileThatIsGoneAlreadyIsNoProblem() throws IOException {
        PortFile written = written(folder.resolve("mock.port"), 4001);
        Files.delete(folder.resolve("mock.port"));

        written.onApplicationEvent(STOPPING);
    }

    @Test
    void whatAKilledMockLeftIsTakenAwayAndNothingElse() throws IOException {
        Path left = Files.writeString(folder.resolve("mock.port"), "99\n");

        PortFile.clear(left.toString());
        assertThat(left).doesNotExist();
        PortFile.clear(left.toString());

        assertThatThrownBy(() -> PortFile.clear(folder.toString()))
                .isInstanceOf(StartProblem.class)
                .hasMessage("--port-file=" + folder + " is there, and is not a file");
        assertThat(folder).isDirectory();
    }

    @Test
    void whatCannotBeWrittenIsToldInASentence() {
        String nowhere = folder.resolve("none/mock.port").toString();

        assertThatThrownBy(() -> new PortFile(nowhere, 4001).write())
                .isInstanceOf(StartProblem.class)
                .hasMessage("--port-file=" + nowhere + " cannot be written: there is no such folder");
        assertThatThrownBy(() -> new PortFile("a\0b", 4001)).isInstanceOf(StartProblem.class);
    }
}
