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

    @Test
    void theFileOfAnotherMockIsLeftAlone() throws IOException {
        Path file = folder.resolve("mock.port");
        PortFile first = PortFile.write(file.toString(), 4001);
        PortFile second = PortFile.write(file.toString(), 4002);

        first.onApplicationEvent(STOPPING);
        assertThat(file).hasContent("4002\n");

        second.onApplicationEvent(STOPPING);
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void aFileThatIsGoneAlreadyIsNoProblem() throws IOException {
        PortFile written = PortFile.write(folder.resolve("mock.port").toString(), 4001);
        Files.delete(folder.resolve("mock.port"));

        written.onApplicationEvent(STOPPING);
    }

    @Test
    void whatCannotBeWrittenIsToldInASentence() {
        String nowhere = folder.resolve("none/mock.port").toString();

        assertThatThrownBy(() -> PortFile.write(nowhere, 4001))
                .isInstanceOf(StartProblem.class)
                .hasMessage("--port-file=" + nowhere + " cannot be written: there is no such folder");
        assertThatThrownBy(() -> PortFile.write("a\0b", 4001)).isInstanceOf(StartProblem.class);
    }
}
