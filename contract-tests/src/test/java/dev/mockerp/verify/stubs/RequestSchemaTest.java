package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class RequestSchemaTest {

    private static JsonNode of(Api api, String schema) {
        return new RequestSchema(Contract.of(api).document()).at("/components/schemas/" + schema);
    }

    @ParameterizedTest
    @EnumSource
    void itIsWholeInOnePlaceAndSaysNothingThatDraftSevenDoesNotKnow(Api api) {
        Contract.of(api).operations().stream()
                .filter(operation -> operation.requestBody() != null)
                .map(operation -> new RequestSchema(Contract.of(api).document())
                        .at(java.util.Objects.requireNonNull(operation.requestBody())
                                .schema()))
                .forEach(schema -> assertThat(schema.toString()).doesNotContain("$ref", "nullable", "x-", "example"));
    }

    @Test
    void membersKeepTypesPatternsAndWords() {
        JsonNode create = of(Api.FLOWRETAIL, "CustomerCreate");
        assertThat(create.at("/required/0").asString()).isEqualTo("customerType");
        assertThat(create.at("/properties/countryCode/maxLength").asInt()).isEqualTo(2);
        assertThat(create.at("/properties/customerType/allOf/0/enum").size()).isEqualTo(3);
        assertThat(of(Api.SHOXL, "GetProductInformationsRequest")
                        .at("/properties/productNumbers/items/type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    void itemsThatAreJudgedOneByOneRefuseNoBatch() {
        JsonNode create = of(Api.FLOWRETAIL, "CustomerBatchRequest").at("/properties/create");
        assertThat(create.path("type").asString()).isEqualTo("array");
        assertThat(create.has("items")).isFalse();
    }
}
