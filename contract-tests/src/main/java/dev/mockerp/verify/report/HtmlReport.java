package dev.mockerp.verify.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * The report for people: one page without anything from elsewhere. Its policy lets the browser run the one script and
 * the one style that are its own, so that nothing an ERP says could run even if it got past the escaping.
 */
final class HtmlReport {

    private static final String FOLDER = "dev/mockerp/verify/report/";

    private static final PebbleTemplate TEMPLATE = template();

    private HtmlReport() {}

    /** Reads the template, which else the first report does. */
    static void load() {
        // It is read with the class.
    }

    /** The text of {@code report.html}. */
    static String of(Report report) {
        String style = resource("report.css");
        String script = resource("report.js");
        StringWriter out = new StringWriter();
        try {
            TEMPLATE.evaluate(
                    out,
                    Map.of("page", Page.of(report), "style", style, "script", script, "policy", policy(style, script)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static PebbleTemplate template() {
        ClasspathLoader loader = new ClasspathLoader(HtmlReport.class.getClassLoader());
        loader.setPrefix(FOLDER);
        loader.setSuffix(".peb");
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                // The usual strategy does the same, after loading tables of all named characters.
                .addEscapingStrategy("markup", HtmlReport::escaped)
                .defaultEscapingStrategy("markup")
                .strictVariables(true)
                .cacheActive(false)
                .defaultLocale(Locale.ROOT)
                .build();
        return engine.getTemplate("report");
    }

    /** Text that is text in an element and in a quoted attribute. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        byte[] digest = Integrity.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/" + FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            // A browser digests what it parsed, and that has no carriage returns.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
