package dev.mockerp.verify.command;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.Version;
import dev.mockerp.verify.http.HttpTransport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import dev.mockerp.verify.stubs.StubFolder;
import dev.mockerp.verify.stubs.Stubs;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes stubs of WireMock that answer as the contracts say, or as a running ERP answers. */
@Command(
        name = "stubs",
        description = {
            "Writes stubs of WireMock (version 3) that answer as the contracts say, or as a running ERP answers.",
            "WireMock serves them when DIR is its root directory.",
            "An ERP is sent nothing but reads; no password or token of a profile is written."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 written, 2 could not.",
            "",
            "Examples:",
            "  erp-verify stubs --out stubs",
            "  erp-verify stubs --from http://127.0.0.1:8080 --profile my-erp.yaml --out stubs"
        })
final class StubsCommand implements Callable<Integer> {

    /** What may be asked for. */
    enum Choice {
        SHOXL(Api.SHOXL),
        RETAILNXT(Api.RETAILNXT),
        FLOWRETAIL(Api.FLOWRETAIL),
        ALL(Api.values());

        private final List<Api> apis;

        Choice(Api... apis) {
            this.apis = List.of(apis);
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Option(
            names = "--api",
            paramLabel = "API",
            description = "Of which API: ${COMPLETION-CANDIDATES}. Default: all, or those of the profiles.")
    private @Nullable Choice api;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the stubs go: mappings and __files. It is new, empty, or holds an earlier export.")
    private Path out = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "A running ERP that is asked; without it the examples of the contracts are taken."
                    + " It takes the place of scheme, host and port in the profiles.")
    private @Nullable URI from;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "With --from: what exists in the ERP, and how to log in (YAML); one for each API.")
    private List<Path> profiles = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Map<Api, Profile> read = read();
        List<Api> apis = apis(read);
        StubFolder folder = StubFolder.at(out);
        List<Stubs> all = new ArrayList<>();
        ProgressLine progress = ProgressLine.on(System.err, from == null);
        try {
            for (Api each : apis) {
                Profile profile = read.get(each);
                all.add(
                        profile == null
                                ? Stubs.ofContract(each)
                                : Stubs.of(
                                        profile,
                                        HttpTransport.to(profile, Version.of()),
                                        (done, of, what, requests) ->
                                                progress.show(requests + " requests, now " + what)));
            }
        } finally {
            progress.clear();
        }
        folder.write(all);
        all.forEach(stubs ->
                spec.commandLine().getOut().println(stubs.api().folder() + ": " + stubs.count() + " stubs in " + out));
        spec.commandLine().getOut().flush();
        return Exit.FINE;
    }

    private Map<Api, Profile> read() {
        if (from == null && !profiles.isEmpty()) {
            throw misuse("--profile is read together with --from URL only: say which ERP is asked.");
        }
        if (from == null) {
            return Map.of();
        }
        if (profiles.isEmpty()) {
            throw misuse("--from needs --profile FILE, which says what exists there and how to log in;"
                    + " contract-tests/vendors/example has some.");
        }
        if (!isAddress(from)) {
            throw misuse("--from must be an address such as http://127.0.0.1:8080.");
        }
        Map<Api, Profile> read = new EnumMap<>(Api.class);
        for (Path file : profiles) {
            Profile profile = ProfileReader.read(file, System.getenv());
            if (read.put(profile.api(), profile.withBaseUrl(at(from, profile.baseUrl()))) != null) {
                throw misuse("There are two profiles of " + profile.api().folder() + ": name one for each API.");
            }
        }
        return read;
    }

    private List<Api> apis(Map<Api, Profile> read) {
        if (api == null) {
            return from == null ? Choice.ALL.apis : List.copyOf(read.keySet());
        }
        for (Api each : api.apis) {
            if (from != null && !read.containsKey(each)) {
                throw misuse("--from needs a profile of " + each.folder() + " too: name it with --profile FILE.");
            }
        }
        for (Api each : read.keySet()) {
            if (!api.apis.contains(each)) {
                throw misuse("There is a profile of " + each.folder() + ", but --api says " + api + ".");
            }
        }
        return api.apis;
    }

    private static boolean isAddress(URI address) {
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getQuery() == null
                && address.getFragment() == null;
    }

    /** The other server, with the base path of the profile unless it has it already. */
    private static URI at(URI server, URI base) {
        String address = server.toString().replaceAll("/+$", "");
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        return URI.create(address.endsWith(path) ? address : address + path);
    }

    private ParameterException misuse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
