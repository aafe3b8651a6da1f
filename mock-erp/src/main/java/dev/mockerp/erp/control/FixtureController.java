package dev.mockerp.erp.control;

import dev.mockerp.erp.fixture.FixtureExport;
import dev.mockerp.erp.fixture.FixtureFile;
import dev.mockerp.erp.fixture.FixtureFiles;
import dev.mockerp.erp.fixture.FixtureMistake;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.sandbox.CurrentSandbox;
import dev.mockerp.erp.sandbox.SharedBase;
import dev.mockerp.server.control.FixtureOrigin;
import dev.mockerp.server.control.FixtureStatus;
import dev.mockerp.server.control.FixturesApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Exports and replaces the fixtures of a sandbox. */
@RestController
class FixtureController implements FixturesApi {

    private static final int MOST_MISTAKES = 100;

    private final CurrentSandbox sandbox;
    private final SharedBase shared;
    private final Map<String, FixtureExport> exports;
    private final JsonMapper json;

    FixtureController(CurrentSandbox sandbox, SharedBase shared, List<FixtureExport> exports, JsonMapper json) {
        this.sandbox = sandbox;
        this.shared = shared;
        this.exports = exports.stream().collect(Collectors.toMap(FixtureExport::file, Function.identity()));
        this.json = json;
    }

    @Override
    public ResponseEntity<ObjectNode> exportFixtures() {
        ObjectNode files = json.createObjectNode();
        for (String name : FixtureFiles.NAMES) {
            content(name).ifPresent(content -> files.set(name, content));
        }
        return ResponseEntity.ok(files);
    }

    @Override
    public ResponseEntity<JsonNode> exportFixtureFile(String folder, String file) {
        return ResponseEntity.ok(content(folder + "/" + file)
                .orElseThrow(() -> new Refused(
                        Refusal.Kind.NOT_FOUND,
                        "There is no such fixture file; there are: " + String.join(", ", FixtureFiles.NAMES) + ".")));
    }

    private Optional<JsonNode> content(String name) {
        FixtureExport export = exports.get(name);
        return export != null
                ? Optional.of(export.content())
                : Optional.ofNullable(sandbox.fixtures().file(name))
                        .map(file -> json.getNodeFactory().pojoNode(new FileContent(file)));
    }

    @Override
    public ResponseEntity<FixtureStatus> replaceFixtures(ObjectNode files) {
        sandbox.replace(files.properties().stream()
                .map(file -> FixtureFile.inSandbox(file.getKey(), json.writeValueAsBytes(file.getValue())))
                .toList());
        return getFixtureStatus();
    }

    @Override
    public ResponseEntity<FixtureStatus> getFixtureStatus() {
        FixtureFiles files = sandbox.fixtures();
        return ResponseEntity.ok(new FixtureStatus()
                .files(FixtureFiles.NAMES.stream()
                        .map(files::file)
                        .filter(Objects::nonNull)
                        .map(FixtureController::shown)
                        .toList())
                .warnings(sandbox.warnings())
                .mistakes(shared.mistakes().stream()
                        .limit(MOST_MISTAKES)
                        .map(FixtureController::shown)
                        .toList()));
    }

    private static FixtureOrigin shown(FixtureFile file) {
        return new FixtureOrigin()
                .file(file.name())
                .origin(
                        switch (file.origin()) {
                            case BUILT_IN -> FixtureOrigin.OriginEnum.BUILT_IN;
                            case FOLDER -> FixtureOrigin.OriginEnum.FOLDER;
                            case SANDBOX -> FixtureOrigin.OriginEnum.SANDBOX;
                        });
    }

    private static dev.mockerp.server.control.FixtureMistake shown(FixtureMistake mistake) {
        return new dev.mockerp.server.control.FixtureMistake()
                .file(mistake.shown())
                .pointer(mistake.pointer())
                .reason(mistake.reason());
    }
}
