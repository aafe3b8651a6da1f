package dev.mockerp.verify.profile;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Profiles as somebody writes them, in a folder of the test's own. */
record Written(Path folder, Map<String, String> environment) {

    static final String START = """
            erp: { name: Example ERP, version: 2026.10 }
            baseUrl: http://127.0.0.1:9000
            """;
    static final String SHOXL = START + """
            api: shoxl
            data: { accountNumber: 128, productNumbers: [90001] }
            """;
    static final String RETAILNXT = START + """
            api: retailnxt
            auth: { type: basic, username: shop, password: s3cret }
            data: { shopCode: FL_NL_1, orderIdentifier: 123 }
            """;
    static final String FLOWRETAIL = START + """
            api: flowretail
            auth: { type: bearer, token: s3cret }
            data: { tenantUid: demo }
            """;

    Written(Path folder) {
        this(folder, Map.of());
    }

    Profile profile(String yaml) {
        return ProfileReader.read(file(yaml), environment);
    }

    List<String> problems(String yaml) {
        return problem(file(yaml)).problems();
    }

    ProfileProblem problem(Path file) {
        return catchThrowableOfType(ProfileProblem.class, () -> ProfileReader.read(file, environment));
    }

    Path file(String yaml) {
        try {
            return Files.writeString(folder.resolve("vendor.yaml"), yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
