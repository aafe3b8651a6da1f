package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The OpenAPI documents are whole: readable by others, described, with examples, and honest about what is known. */
class ContractDocumentsTest {

    @ParameterizedTest
    @EnumSource(Api.class)
    void theDocumentParsesWithoutAWarning(Api api) throws Exception {
        String text = Files.readString(Path.of(api.folder(), "openapi.yaml"));
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(text);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.0.3");
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void everyStatementSaysHowItIsKnown(Api api) {
        assertThat(EvidenceMarks.missingIn(Contract.of(api).document())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void everyExampleIsValidAgainstItsOwnSchema(Api api) {
        JsonNode document = Contract.of(api).document();
        Shapes shapes = new Shapes(document);
        List<DocumentExamples.Example> examples = DocumentExamples.in(document);
        assertThat(examples).hasSizeGreaterThan(10);
        List<String> broken = new ArrayList<>();
        for (DocumentExamples.Example example : examples) {
            shapes.at(example.schema())
                    .mismatches(example.value())
                    .forEach(mismatch -> broken.add(example.place() + " " + mismatch));
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void everyOperationHasADescriptionASourceAndNamedExamples(Api api) {
        Contract contract = Contract.of(api);
        for (Operation operation : contract.operations()) {
            JsonNode node = contract.document().at(operation.pointer());
            assertThat(node.path("description").asString("")).as(operation.id()).isNotBlank();
            assertThat(node.path("x-source").asString("")).as(operation.id()).isNotBlank();
            JsonNode request = node.at("/requestBody/content/application~1json");
            if (operation.requestBody() != null) {
                assertThat(request.path("examples").size()).as(operation.id()).isPositive();
            }
            operation.successes().forEach(status -> {
                JsonNode content = node.at("/responses/" + status + "/content/application~1json");
                if (operation.responses().get(status) != null) {
                    assertThat(content.path("examples").size())
                            .as(operation.id() + " " + status)
                            .isPositive();
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void everySchemaAndMemberIsDescribedAndEverySchemaHasAnExample(Api api) {
        List<String> missing = new ArrayList<>();
        Contract.of(api).document().at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().path("description").asString("").isBlank()) {
                missing.add(schema.getKey() + ": description");
            }
            if (!schema.getValue().has("example")) {
                missing.add(schema.getKey() + ": example");
            }
            schema.getValue().path("properties").properties().stream()
                    .filter(property ->
                            property.getValue().path("description").asString("").isBlank())
                    .forEach(property -> missing.add(schema.getKey() + "." + property.getKey() + ": description"));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void theContractsHaveTheirFifteenOperations() {
        assertThat(Stream.of(Api.values())
                        .flatMap(api -> Contract.of(api).operations().stream())
                        .map(operation -> operation.method() + " " + operation.path()))
                .containsExactlyInAnyOrder(
                        "POST /Shoxl/v1/GetProductInformations",
                        "POST /Shoxl/v1/GetCustomerProducts",
                        "GET /api/CustomerOrder",
                        "GET /v2/tenants/{tenantUid}/customers",
                        "POST /v2/tenants/{tenantUid}/customers",
                        "POST /v2/tenants/{tenantUid}/customers/search",
                        "POST /v2/tenants/{tenantUid}/customers/search/external",
                        "POST /v2/tenants/{tenantUid}/customers/batch",
                        "GET /v2/tenants/{tenantUid}/customers/{customerUid}",
                        "PUT /v2/tenants/{tenantUid}/customers/{customerUid}",
                        "DELETE /v2/tenants/{tenantUid}/customers/{customerUid}",
                        "GET /v2/tenants/{tenantUid}/customers/{customerUid}/export",
                        "POST /v2/tenants/{tenantUid}/customers/{customerUid}/extensions/{customerExtensionCode}",
                        "DELETE /v2/tenants/{tenantUid}/customers/{customerUid}/extensions/{customerExtensionCode}",
                        "GET /v2/tenants/{tenantUid}/stores/{storeUid}/customers/{customerUid}");
    }

    @Test
    void readsAreMarkedSafeThoughTheyMayBePosts() {
        assertThat(Stream.of(Api.values())
                        .flatMap(api -> Contract.of(api).operations().stream())
                        .filter(Operation::safe)
                        .map(Operation::id))
                .containsExactlyInAnyOrder(
                        "getProductInformations",
                        "getCustomerProducts",
                        "getCustomerOrder",
                        "listCustomers",
                        "searchCustomers",
                        "searchExternalCustomers",
                        "exportCustomer",
                        "getCustomer",
                        "getStoreCustomer");
    }
}
