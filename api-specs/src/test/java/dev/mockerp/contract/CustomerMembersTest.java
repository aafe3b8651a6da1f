package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be written of a customer is written alike everywhere. The document repeats it, as request bodies that are
 * composed with {@code allOf} generate badly.
 */
class CustomerMembersTest {

    private final JsonNode schemas = Contract.of(Api.FLOWRETAIL).document().at("/components/schemas");

    @ParameterizedTest
    @CsvSource({"CustomerCreate", "CustomerBatchCreate", "CustomerBatchUpdate", "CustomerBatchUpsert"})
    void writesTheSameMembersAsAnUpdate(String schema) {
        assertThat(members(schema)).isEqualTo(members("CustomerUpdate"));
    }

    @ParameterizedTest
    @CsvSource({"StoreCustomer, Customer"})
    void showsTheSameMembers(String schema, String same) {
        ObjectNode members = members(schema);
        members.remove("storeCustomerDetails");
        assertThat(members).isEqualTo(members(same));
        assertThat(schemas.at("/" + schema + "/required")).isEqualTo(schemas.at("/" + same + "/required"));
    }

    /** The members without what may differ from place to place: the identifier, and how well each is known. */
    private ObjectNode members(String schema) {
        ObjectNode members =
                (ObjectNode) schemas.at("/" + schema + "/properties").deepCopy();
        members.remove("customerUid");
        members.properties().forEach(member -> withoutMarks(member.getValue()));
        return members;
    }

    private static void withoutMarks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("x-evidence");
            object.remove("x-source");
            object.remove("description");
        }
        node.forEach(CustomerMembersTest::withoutMarks);
    }
}
