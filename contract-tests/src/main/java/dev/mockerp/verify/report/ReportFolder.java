package dev.mockerp.verify.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folder that takes the five files of a report, and nothing else. */
public final class ReportFolder {

    static final String JSON = "report.json";
    static final String HTML = "report.html";
    static final String JUNIT = "junit.xml";
    static final String SARIF = "report.sarif";
    static final String SUMMARY = "summary.md";

    private static final List<String> FILES = List.of(JSON, HTML, JUNIT, SARIF, SUMMARY);
    private static final int NAMED_FOREIGN_FILES = 5;

    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder that is new, empty, or holds an earlier report. It is made if it does not exist.
     *
     * @throws ReportProblem if it holds anything else, is a file, or cannot be written to
     */
    public static ReportFolder at(Path out) {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ReportProblem(out + " is a file: name a folder for the report.");
        }
        try {
            Files.createDirectories(out);
            refuseForeignFiles(out);
        } catch (FileAlreadyExistsException e) {
            throw new ReportProblem(e.getFile() + " is a file: name a folder for the report.");
        } catch (IOException e) {
            throw new ReportProblem("The folder " + out + " cannot be used for the report (" + why(e) + ").");
        }
        if (!Files.isWritable(out)) {
            throw new ReportProblem("The folder " + out + " cannot be written to.");
        }
        return new ReportFolder(out);
    }

    /** Where the report that people read is, or will be. */
    public Path html() {
        return folder.resolve(HTML);
    }

    /** Loads what writing takes, which else the first report does. */
    public static void load() {
        HtmlReport.load();
    }

    /**
     * Writes all five files. Each appears whole or not at all, and none before all could be made.
     *
     * @throws ReportProblem if one cannot be written
     */
    public void write(Report report) {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put(JSON, JsonReport.of(report));
        contents.put(HTML, HtmlReport.of(report));
        contents.put(JUNIT, JUnitReport.of(report));
        contents.put(SARIF, SarifReport.of(report));
        contents.put(SUMMARY, MarkdownReport.of(report));
        try {
            for (Map.Entry<String, String> file : contents.entrySet()) {
                Path part = folder.resolve(part(file.getKey()));
                // Created anew: a link that lies there would lead the words elsewhere.
                Files.deleteIfExists(part);
                Files.write(part, file.getValue().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            }
            for (String name : FILES) {
                move(folder.resolve(part(name)), folder.resolve(name));
            }
        } catch (IOException e) {
            throw new ReportProblem("The report cannot be written to " + folder + " (" + why(e) + ").");
        }
    }

    private static void refuseForeignFiles(Path out) throws IOException {
        List<String> foreign = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(out)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!isOurs(name) || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    foreign.add(name);
                }
            }
        }
        if (!foreign.isEmpty()) {
            List<String> named = foreign.stream()
                    .sorted()
                    .limit(NAMED_FOREIGN_FILES)
                    .map(name -> VisibleText.line(name, 60))
                    .toList();
            String more = foreign.size() > named.size() ? " and " + (foreign.size() - named.size()) + " more" : "";
            throw new ReportProblem("The folder " + out + " holds what belongs to no report ("
                    + String.join(", ", named) + more + "): name a new or an empty one.");
        }
    }

    private static boolean isOurs(String name) {
        return FILES.stream().anyMatch(file -> name.equals(file) || name.equals(part(file)));
    }

    private static String part(String name) {
        return "." + name + ".part";
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String why(IOException e) {
        // The message of most file system exceptions is only the path; their name says what happened.
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }
}
