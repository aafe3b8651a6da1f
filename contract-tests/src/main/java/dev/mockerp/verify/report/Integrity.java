package dev.mockerp.verify.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows that a report was changed after it was written, by accident or by hand. It has no key, so it does not show who
 * wrote it.
 *
 * <p>It is the SHA-256 of the report without this member: the JSON in UTF-8, members in alphabetical order, without
 * white space between tokens.
 */
final class Integrity {

    static final String MEMBER = "integrity";

    private static final ObjectWriter CANONICAL =
            JsonReport.JSON.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private Integrity() {}

    /** The digest of a report, whether or not it has one already: {@code sha256:} and 64 hexadecimal digits. */
    static String of(ObjectNode report) {
        byte[] text = canonical(report).getBytes(StandardCharsets.UTF_8);
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(text));
    }

    /** The report without the digest, in the form that is digested: equal reports have equal text. */
    static String canonical(ObjectNode report) {
        ObjectNode rest = report.objectNode();
        report.properties().stream()
                .filter(member -> !member.getKey().equals(MEMBER))
                .forEach(member -> rest.set(member.getKey(), member.getValue()));
        return CANONICAL.writeValueAsString(rest);
    }

    /** The algorithm, which every Java has. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
