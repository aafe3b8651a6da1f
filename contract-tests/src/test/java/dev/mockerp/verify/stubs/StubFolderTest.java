package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StubFolderTest {

    private static final List<Stubs> SHOXL = List.of(Stubs.ofContract(Api.SHOXL));
    private static final List<Stubs> RETAILNXT = List.of(Stubs.ofContract(Api.RETAILNXT));

    @TempDir
    private Path temp;

    @Test
    void aNewFolderIsMadeAndHoldsMappingsAndBodies() throws IOException {
        Path out = temp.resolve("a/b");
        StubFolder.at(out).write(SHOXL);
        assertThat(names(out)).containsExactly("__files", "mappings");
        assertThat(names(out.resolve("mappings"))).hasSize(SHOXL.get(0).count());
        assertThat(names(temp.resolve("a"))).containsExactly("b");
    }

    @Test
    void anEarlierExportIsReplacedAsAWhole() throws IOException {
        Path out = temp.resolve("out");
        StubFolder.at(out).write(SHOXL);
        StubFolder.at(out).write(RETAILNXT);
        assertThat(names(out.resolve("mappings"))).allMatch(name -> name.startsWith("retailnxt-"));
        assertThat(names(out.resolve("__files"))).containsExactly("retailnxt");
        assertThat(names(temp)).containsExactly("out");
    }

    @Test
    void theSameStubsAreTheSameBytes() throws IOException {
        Path first = temp.resolve("1");
        Path second = temp.resolve("2");
        StubFolder.at(first).write(List.of(Stubs.ofContract(Api.FLOWRETAIL)));
        StubFolder.at(second).write(List.of(Stubs.ofContract(Api.FLOWRETAIL)));
        assertThat(contents(first)).isEqualTo(contents(second)).isNotEmpty();
    }

    @Test
    void stubsOfSomebodyElseAreRefusedAndLeftAlone() throws IOException {
        Path out = temp.resolve("out");
        StubFolder.at(out).write(SHOXL);
        String ours = names(out.resolve("mappings")).get(0);
        Path own = Files.writeString(out.resolve("mappings/my-own.json"), "{}");
        Path disguised = Files.writeString(out.resolve("mappings/shoxl-any-mine-00000000.json"), "{}");
        assertThatThrownBy(() -> StubFolder.at(out))
                .isInstanceOf(StubsProblem.class)
                .hasMessageContaining("mappings/my-own.json, mappings/shoxl-any-mine-00000000.json")
                .hasMessageEndingWith("name a new or an empty one.");
        assertThat(own).hasContent("{}");
        assertThat(disguised).hasContent("{}");
        assertThat(out.resolve("mappings").resolve(ours)).isNotEmptyFile();
    }

    @Test
    void aFileOrALinkIsNoFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("there")));
        for (Path out : List.of(file, link)) {
            assertThatThrownBy(() -> StubFolder.at(out))
                    .isInstanceOf(StubsProblem.class)
                    .hasMessageContaining("name a folder for the stubs");
        }
        assertThatThrownBy(() -> StubFolder.at(file.resolve("below"))).isInstanceOf(StubsProblem.class);
        assertThatThrownBy(() -> StubFolder.at(Path.of("/"))).isInstanceOf(StubsProblem.class);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
