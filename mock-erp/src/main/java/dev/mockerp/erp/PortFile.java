package dev.mockerp.erp;

import dev.mockerp.erp.setting.StartProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
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

    private boolean stopped;

    /**
     * The file of that name, which is to say that port.
     *
     * @throws StartProblem if that is no name of a file
     */
    PortFile(String name, int port) {
        this.file = path(name);
        this.content = port + "\n";
    }

    /**
     * Takes away what a mock that was killed left there, lest somebody who waits for the file reads it.
     *
     * @throws StartProblem if something else is there than a file, or it cannot be taken away
     */
    static void clear(String name) {
        Path file = path(name);
        try {
            if (Files.isRegularFile(file)) {
                Files.delete(file);
            } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new StartProblem("--port-file=" + file + " is there, and is not a file");
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // That is as wanted.
        } catch (IOException e) {
            throw new StartProblem("--port-file=" + file + " cannot be replaced: " + reason(e));
        }
    }

    /**
     * Writes the port, or puts it in the place of what the file says; not if the mock stops by now. No reader ever sees half
     * of it.
     *
     * @throws StartProblem if that cannot be
     */
    synchronized void write() {
        if (stopped) {
            return;
        }
        Path beside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try {
                Files.writeString(beside, content);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new StartProblem("--port-file=" + file + " cannot be written: " + reason(e));
        }
    }

    /** Takes the file away, unless another mock has written its own port there. */
    @Override
    public synchronized void onApplicationEvent(ContextClosedEvent stopping) {
        stopped = true;
        try {
            if (Files.exists(file) && Files.readString(file).equals(content)) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("the port file cannot be removed: " + e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new StartProblem("--port-file=" + name + " is no name of a file: " + e.getReason());
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
