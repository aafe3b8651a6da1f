package dev.mockerp.verify.profile;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.profile.Profile.Mode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a vendor says of the ERP. */
public final class ProfileReader {

    private ProfileReader() {}

    /**
     * The profile that a YAML file holds, with defaults for what it leaves out.
     *
     * @param environment takes the place of each {@code ${NAME}} in a text
     * @throws ProfileProblem if anything is wrong with it; lists all of it, and shows no value
     */
    public static Profile read(Path file, Map<String, String> environment) {
        Problems problems = new Problems();
        Nodes nodes = new Nodes(new Variables(environment), problems);
        Section top = Section.of("", "", Problems.NOWHERE, ProfileDocument.read(file), nodes);

        Section erp = top.section("erp");
        Optional<String> name = erp.needed("name", "the report names it");
        Optional<String> version = erp.needed("version", "the report names it");
        top.demand("api", "it is shoxl, retailnxt or flowretail");
        Optional<Api> api = top.choice("api", Arrays.asList(Api.values()), Api::folder);
        top.demand("baseUrl", "it says where the ERP is, such as http://127.0.0.1:9000");
        Optional<URI> baseUrl = top.value("baseUrl", Address.BASE_URL, Address::base);
        Profile.Auth auth = AuthReader.read(top, api);
        Mode mode = top.choice("mode", List.of(Mode.READ_ONLY, Mode.FULL), ProfileReader::word)
                .orElse(Mode.READ_ONLY);
        Profile.Data data = DataReader.read(top, api);
        ContractReader contract = new ContractReader(top, api);
        int contractVersion = contract.version();
        List<String> unsupported = contract.unsupported();
        List<Profile.KnownDeviation> deviations = contract.deviations();
        ConnectionReader wire = new ConnectionReader(top, file.toAbsolutePath().resolveSibling(""));
        Profile.Connection connection = wire.read();
        Map<String, String> headers = wire.headers();
        Duration settle = wire.settle();

        problems.refuse(file);
        return new Profile(
                name.orElseThrow(),
                version.orElseThrow(),
                api.orElseThrow(),
                contractVersion,
                baseUrl.orElseThrow(),
                auth,
                mode,
                unsupported,
                data,
                deviations,
                connection,
                headers,
                settle);
    }

    private static String word(Mode mode) {
        return switch (mode) {
            case READ_ONLY -> "read-only";
            case FULL -> "full";
        };
    }
}
