package dev.mockerp.verify.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a file as YAML, as nodes that keep their text and line: a number keeps its zeros, and every problem its place.
 */
final class ProfileDocument {

    private static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 20;

    private final Path file;

    private ProfileDocument(Path file) {
        this.file = file;
    }

    /** The mapping that the file holds; whatever else it may be is refused. */
    static MappingNode read(Path file) {
        ProfileDocument document = new ProfileDocument(file);
        Node root = document.node(document.text());
        if (root instanceof MappingNode mapping) {
            return mapping;
        }
        throw document.problem(Problems.NOWHERE, "it must hold members such as \"api: shoxl\", one a line");
    }

    private String text() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw problem(Problems.NOWHERE, "the file is larger than 1 MiB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw problem(Problems.NOWHERE, "there is no such file");
        } catch (AccessDeniedException e) {
            throw problem(Problems.NOWHERE, "the file may not be read");
        } catch (CharacterCodingException e) {
            throw problem(Problems.NOWHERE, "the file is not UTF-8");
        } catch (IOException e) {
            throw problem(Problems.NOWHERE, Files.isDirectory(file) ? "it is a folder" : "the file cannot be read");
        }
    }

    private Node node(String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setAllowNonScalarKeys(true).build();
            bound(new Parse(settings).parseString(text));
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> problem(Problems.NOWHERE, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            int index = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            throw problem(index + 1, "this is not YAML: " + withoutContent(e.getProblem()) + hint(text, index));
        } catch (YamlEngineException e) {
            throw problem(Problems.NOWHERE, "this is not YAML: it holds a character that may not stand there");
        }
    }

    /** Composing goes as deep as the document, so what is too deep must be stopped before. */
    private void bound(Iterable<Event> events) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(Problems.NOWHERE);
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw problem(line, "this is nested too deeply for a profile");
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw problem(line, "a second document begins here; a profile is a single one");
            }
        }
    }

    /** Names of aliases and tags may be a secret that somebody forgot to quote. */
    private static String withoutContent(String problem) {
        return problem.replaceAll(
                "(?s)\\b(alias|handle|prefix|anchor)\\b.*", "$1; quote a value that begins with & * or !");
    }

    private static String hint(String text, int index) {
        boolean mentions = text.lines().skip(Math.max(0, index - 1)).limit(2).anyMatch(line -> line.contains("${"));
        return mentions ? "; inside { } and [ ] a ${…} needs quotes: \"${NAME}\"" : "";
    }

    private ProfileProblem problem(int line, String sentence) {
        return new ProfileProblem(
                file, List.of(line == Problems.NOWHERE ? sentence : "line " + line + ": " + sentence));
    }
}
