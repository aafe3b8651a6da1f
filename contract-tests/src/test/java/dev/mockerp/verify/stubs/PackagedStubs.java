package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.Version;
import dev.mockerp.verify.http.HttpTransport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the zip of stubs that the build ships: those of the packaged mock, with the profiles that ship with it. */
public final class PackagedStubs {

    /** Of every entry, so that the same stubs make the same zip. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private PackagedStubs() {}

    /** Writes the zip that the argument names; works in the folder of the module. */
    public static void main(String[] arguments) throws IOException {
        // Libraries that could log have nowhere to log to.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path zip = Path.of(arguments[0]).toAbsolutePath();
        Path folder = zip.resolveSibling("mock-erp-stubs");
        try (MockErp mock = MockErp.start()) {
            export(mock.baseUrl(), folder);
        }
        Path part = zip.resolveSibling("mock-erp-stubs.part");
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream entries = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>)
                    files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString))::iterator) {
                ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(TIME);
                entries.putNextEntry(entry);
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Exports all that the mock at that address answers. */
    static void export(URI mock, Path folder) {
        List<Stubs> all = new ArrayList<>();
        for (Api api : Api.values()) {
            Profile profile = profile(api, mock);
            all.add(Stubs.of(profile, HttpTransport.to(profile, Version.of()), (done, of, what, requests) -> {}));
        }
        StubFolder.at(folder).write(all);
    }

    /** The profile of the mock that ships, for the mock at that address. */
    static Profile profile(Api api, URI mock) {
        return ProfileReader.read(Path.of("vendors", "mock-erp", api.folder() + ".yaml"), Map.of())
                .withBaseUrl(URI.create(mock + (api == Api.FLOWRETAIL ? "/v2" : "")));
    }
}
