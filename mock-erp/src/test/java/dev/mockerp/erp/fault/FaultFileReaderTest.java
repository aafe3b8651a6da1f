package dev.mockerp.erp.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A file of faults that cannot be taken says why, in lines that name it. */
class FaultFileReaderTest {

    @TempDir
    private Path folder;

    private final RuleReader rules = new RuleReader(List.of(), new Catalogue(List.of()), JsonMapper.shared());
    private final FaultFileReader reader =
            new FaultFileReader(rules, new BrokenRules(rules, JsonMapper.shared()), JsonMapper.shared());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'faults':[{'status':99}]} | /faults/0/status: ",
                "{'faults':[{'status':500},{}]} | /faults/1: Nothing goes wrong.",
                "{'faults':{}} | /faults: ",
                "[] | : ",
                "{'faults':[ | is not JSON: Unexpected end-of-input: expected close marker for Array (line 1, column 12)",
                "' ' | is empty",
                "null | : ",
                "{'faults':[{'status':500,'operations':['x']}]} | /faults/0/operations/0: No ERP has the operation x.",
            })
    void aMistakeIsToldByItsPlace(String content, String told) throws Exception {
        Path file =
                Files.writeString(folder.resolve("faults.json"), content.strip().replace('\'', '"'));

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(FaultFileReader.Mistaken.class)
                .hasMessageContaining("--faults=" + file + " " + told.strip());
    }

    @Test
    void allIsToldAtOnceThoughTheSchemaIsBroken() throws Exception {
        Path file = Files.writeString(folder.resolve("faults.json"), """
                {"faults":[{"operations":["x"],"retryAfter":5,"status":200},{},{"often":1,"match":{"body":{"a":1}}}]}""");

        assertThatThrownBy(() -> reader.read(file))
                .hasMessageContainingAll(
                        "/faults/0/status: ",
                        "/faults/0/operations/0: No ERP has the operation x.",
                        "/faults/1: Nothing goes wrong.",
                        "/faults/2/often: ",
                        "/faults/2/match/body/a: ")
                .hasMessageNotContaining("/faults/0/retryAfter");
    }

    @Test
    void noFileAFolderAndAHugeFileAreNotRead() throws Exception {
        Path huge = Files.write(
                folder.resolve("huge.json"), " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.US_ASCII));

        assertRefused(folder.resolve("nothing.json"), "cannot be read: there is no such file");
        assertRefused(folder, "cannot be read: it is a folder");
        assertRefused(huge, "is larger than");
        assertThat(reader.read(Files.writeString(folder.resolve("none.json"), "{\"faults\":[]}")))
                .isEmpty();
    }

    private void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(FaultFileReader.Mistaken.class)
                .hasMessageStartingWith("--faults=" + file + " " + why);
    }
}
