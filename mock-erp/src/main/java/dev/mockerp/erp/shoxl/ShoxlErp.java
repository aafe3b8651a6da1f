package dev.mockerp.erp.shoxl;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Rule;
import dev.mockerp.erp.request.BasicCredentials;
import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.setting.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Shoxl's contract, its optional credentials, and its way to say no. */
final class ShoxlErp implements ServedApi {

    private final Contract contract;
    private final Settings settings;

    private record Answer(
            String errorCode,
            String errorDescription,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}

    ShoxlErp(Settings settings) {
        this.settings = settings;
        this.contract = Contract.of(Api.SHOXL, settings.number("shoxl.contract-version"));
    }

    @Override
    public String name() {
        return Api.SHOXL.folder();
    }

    @Override
    public JsonNode document() {
        return contract.document();
    }

    @Override
    public List<Operation> operations() {
        return contract.operations();
    }

    @Override
    public List<Rule> rules() {
        return contract.rules();
    }

    @Override
    public String pathPrefix() {
        return "/Shoxl/";
    }

    @Override
    public void admit(Call call) {
        switch (settings.text("shoxl.auth")) {
            case "basic" -> {
                if (!credentials().equals(BasicCredentials.of(call.authorization()))) {
                    throw unauthorized("Basic realm=\"Shoxl\"");
                }
            }
            case "header" -> {
                if (!settings.text("shoxl.api-key").equals(call.header("X-Api-Key"))) {
                    throw unauthorized("ApiKey realm=\"Shoxl\"");
                }
            }
            default -> {
                // Nothing is published about credentials, so by default nobody needs any.
            }
        }
    }

    /** The headers that let a caller in. */
    Map<String, String> letsIn() {
        return switch (settings.text("shoxl.auth")) {
            case "basic" -> Map.of("Authorization", credentials().header());
            case "header" -> Map.of("X-Api-Key", settings.text("shoxl.api-key"));
            default -> Map.of();
        };
    }

    private BasicCredentials credentials() {
        return new BasicCredentials(settings.text("shoxl.username"), settings.text("shoxl.password"));
    }

    private static Refused unauthorized(String challenge) {
        return new Refused(Refusal.of(
                Refusal.Kind.UNAUTHORIZED, "Credentials are missing or wrong.", "WWW-Authenticate", challenge));
    }

    @Override
    public Object body(Refusal refusal) {
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Answer(code, refusal.message(), refusal.violations());
    }
}
