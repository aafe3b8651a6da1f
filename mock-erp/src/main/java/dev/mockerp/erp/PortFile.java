package dev.mockerp.erp;

import dev.mockerp.erp.setting.StartProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Tells another program where the mock listens: the file is there, with the whole port in it, while it serves. */
final class PortFile implements ApplicationListener<ContextClosedEvent> {

    private static final Log LOG = LogFactory.getLog(PortFile.class);

    private final Path file;
    private final String content;

    private PortFile(Path file, int port) {
        this.file = file;
        this.content = port + "\n";
    }

    /** Takes away what a mock that was killed has left, lest somebody takes it for this one. */
    static void clear(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            }
        } catch (IOException | InvalidPathException cannotBeWrittenEither) {
            LOG.debug("an old port file stays", cannotBeWrittenEither);
        }
    }

    /**
     * Writes the port, or puts it in the place of what the file says. No reader ever sees half of it.
     *
     * @throws StartProblem if that cannot be
     */
    static PortFile write(String name, int port) {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new StartProblem("--port-file=" + name + " is no name of a file: " + e.getReason());
        }
        PortFile written = new PortFile(file, port);
        Path beside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try {
                Files.writeString(beside, written.content);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new StartProblem("--port-file=" + file + " cannot be written: " + reason(e));
        }
        return written;
    }

    /** Takes the file away, unless another mock has written its own port there. */
    @Override
    public void onApplicationEvent(ContextClosedEvent stopping) {
        try {
            if (Files.exists(file) && Files.readString(file).equals(content)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("the port file cannot be removed: " + e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "that is not permitted";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
