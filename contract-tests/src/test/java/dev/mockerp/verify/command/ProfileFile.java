package dev.mockerp.verify.command;

import dev.mockerp.contract.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes profiles: those of the mock that the project ships, with other lines. */
final class ProfileFile {

    private ProfileFile() {}

    /** For the ERP at that address; each line given takes the place of the one of the same member, or is added. */
    static Path in(Path folder, Api api, URI erp, String... lines) {
        String base = "baseUrl: " + erp + (api == Api.FLOWRETAIL ? "/v2" : "");
        List<String> own = Stream.concat(Stream.of(base), Stream.of(lines)).toList();
        try {
            Stream<String> kept = Files.readAllLines(Path.of("vendors", "mock-erp", api.folder() + ".yaml")).stream()
                    .filter(line ->
                            own.stream().noneMatch(other -> member(other).equals(member(line))));
            Path file = Files.createTempFile(folder, api.folder() + "-", ".yaml");
            return Files.write(file, Stream.concat(kept, own.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String member(String line) {
        return line.contains(":") ? line.substring(0, line.indexOf(':')) : line;
    }
}
