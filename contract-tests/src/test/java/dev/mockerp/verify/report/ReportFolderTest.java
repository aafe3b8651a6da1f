package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    private static final String[] FIVE = {"junit.xml", "report.html", "report.json", "report.sarif", "summary.md"};

    @TempDir
    private Path temp;

    @Test
    void aNewFolderIsMadeAndGetsFiveFiles() throws IOException {
        Path out = temp.resolve("a/b");
        ReportFolder.at(out).write(SampleReport.rich());
        assertThat(names(out)).containsExactly(FIVE);
    }

    @Test
    void anEarlierReportIsReplaced() throws IOException {
        Path out = temp.resolve("out");
        ReportFolder.at(out).write(SampleReport.rich());
        Files.writeString(out.resolve(".report.html.part"), "what a run left that was stopped");
        ReportFolder folder = ReportFolder.at(out);
        folder.write(SampleReport.clean());
        assertThat(names(out)).containsExactly(FIVE);
        assertThat(JsonReport.read(out.resolve("report.json"))).isEqualTo(SampleReport.clean());
        assertThat(folder.html()).content().contains("Conforms");
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        ReportFolder.at(temp.resolve("1")).write(SampleReport.hostile());
        ReportFolder.at(temp.resolve("2")).write(SampleReport.hostile());
        for (String name : FIVE) {
            assertThat(temp.resolve("1").resolve(name))
                    .hasSameBinaryContentAs(temp.resolve("2").resolve(name));
        }
    }

    @Test
    void aFolderWithForeignFilesIsRefusedAndLeftAlone() throws IOException {
        Path foreign = Files.writeString(temp.resolve("thesis.txt"), "ten years");
        Files.createDirectory(temp.resolve("photos"));
        assertThatThrownBy(() -> ReportFolder.at(temp))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining("(photos, thesis.txt)")
                .hasMessageEndingWith("name a new or an empty one.");
        assertThat(foreign).hasContent("ten years");
    }

    @Test
    void ofManyForeignFilesOnlySomeAreNamed() throws IOException {
        for (int i = 0; i < 9; i++) {
            Files.createFile(temp.resolve("file" + i));
        }
        assertThatThrownBy(() -> ReportFolder.at(temp)).hasMessageContaining("file4 and 4 more)");
    }

    @Test
    void aFolderInPlaceOfOneOfItsFilesIsForeign() throws IOException {
        Files.createDirectory(temp.resolve("report.json"));
        assertThatThrownBy(() -> ReportFolder.at(temp)).hasMessageContaining("(report.json)");
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.createFile(temp.resolve("report"));
        assertThatThrownBy(() -> ReportFolder.at(file))
                .isInstanceOf(ReportProblem.class)
                .hasMessageEndingWith("is a file: name a folder for the report.");
        assertThatThrownBy(() -> ReportFolder.at(file.resolve("below"))).isInstanceOf(ReportProblem.class);
    }

    @Test
    void aLinkInTheFolderIsReplacedAndNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "untouched");
        Path out = Files.createDirectory(temp.resolve("out"));
        Files.createSymbolicLink(out.resolve("summary.md"), elsewhere);
        Files.createSymbolicLink(out.resolve(".report.json.part"), elsewhere);
        ReportFolder.at(out).write(SampleReport.clean());
        assertThat(elsewhere).hasContent("untouched");
        assertThat(out.resolve("summary.md")).isRegularFile().content().contains("Conforms");
    }

    @Test
    void aFolderThatIsGoneIsOneSentence() throws IOException {
        Path out = temp.resolve("out");
        ReportFolder folder = ReportFolder.at(out);
        Files.delete(out);
        assertThatThrownBy(() -> folder.write(SampleReport.clean()))
                .isInstanceOf(ReportProblem.class)
                .hasMessageStartingWith("The report cannot be written to ");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
