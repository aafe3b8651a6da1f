package dev.mockerp.benchmark.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that the machine has.
 *
 * @param searchPath folders to look in, as in the variable {@code PATH}
 */
public record Programs(String searchPath) {

    /** The program of that name, if it is installed. */
    public Optional<Path> find(String name) {
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
