package dev.mockerp.erp.retailnxt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Rule;
import dev.mockerp.contract.Shape;
import dev.mockerp.erp.request.BasicCredentials;
import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.erp.setting.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** RetailNxt's contract, its credentials, and its way to say no. */
final class RetailNxtErp implements ServedApi {

    static final String SHOP_CODE = "ShopCode";
    static final String ORDER_IDENTIFIER = "OrderIdentifier";

    /** What the published failure can be meant for; what HTTP itself refuses keeps its status. */
    private static final Set<Refusal.Kind> PUBLISHED_AS_500 = Set.of(
            Refusal.Kind.INVALID_REQUEST, Refusal.Kind.UNAUTHORIZED, Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND);

    private final Contract contract = Contract.of(Api.RETAILNXT);
    private final Supplier<Shops> shops;
    private final boolean anyCase;
    private final boolean always500;

    private record Answer(
            @JsonProperty("Error") String error,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}

    RetailNxtErp(Supplier<Shops> shops, Settings settings) {
        this.shops = shops;
        this.anyCase = settings.is("retailnxt.parameter-names", "any-case");
        this.always500 = settings.is("retailnxt.refusal-status", "500");
    }

    @Override
    public String name() {
        return Api.RETAILNXT.folder();
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
        return "/api/";
    }

    @Override
    public boolean parameterNamesInAnyCase() {
        return anyCase;
    }

    @Override
    public void admit(Call call) {
        Set<String> allowed = shops.get().of(BasicCredentials.of(call.authorization()));
        if (allowed == null) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.UNAUTHORIZED,
                    "Not Authorized",
                    "WWW-Authenticate",
                    "Basic realm=\"RetailNxt\", charset=\"UTF-8\""));
        }
        String shopCode = call.query().get(SHOP_CODE);
        if (isGiven(shopCode) && !allowed.contains(shopCode)) {
            Violation foreign = Violation.inQuery(
                    SHOP_CODE,
                    "RNX-ORD-018",
                    "a shop of these credentials",
                    Shape.describe(StringNode.valueOf(shopCode)),
                    "The shop did not come with these credentials.");
            throw new Refused(new Refusal(Refusal.Kind.FORBIDDEN, "Not Authorized", List.of(foreign), Map.of()));
        }
    }

    @Override
    public void check(Call call, Violations violations) {
        if (!isGiven(call.query().get(SHOP_CODE)) && !isGiven(call.query().get(ORDER_IDENTIFIER))) {
            violations.add(Violation.inQuery(
                    SHOP_CODE,
                    "RNX-ORD-002",
                    "ShopCode or OrderIdentifier",
                    "neither",
                    "At least one of ShopCode and OrderIdentifier needs to be provided."));
        }
    }

    /** Whether a parameter says anything: an empty one does not. */
    static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    @Override
    public int status(Refusal refusal) {
        return always500 && PUBLISHED_AS_500.contains(refusal.kind())
                ? 500
                : refusal.kind().status();
    }

    @Override
    public Object body(Refusal refusal) {
        return new Answer(refusal.message(), refusal.violations());
    }
}
