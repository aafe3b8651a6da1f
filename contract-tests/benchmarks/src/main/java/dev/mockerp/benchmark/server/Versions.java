package dev.mockerp.benchmark.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.catalina.util.ServerInfo;

/** The versions of what is measured, as the build knows them. */
public final class Versions {

    private static final Map<String, String> ALL = read();

    private Versions() {}

    /** Each version by the name of what has it. */
    public static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> read() {
        try (InputStream in = Versions.class.getResourceAsStream("/dev/mockerp/benchmark/versions.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> versions = new TreeMap<>();
            properties.forEach((name, version) -> versions.put(name.toString(), version.toString()));
            versions.put("Tomcat", ServerInfo.getServerNumber());
            return Map.copyOf(versions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
