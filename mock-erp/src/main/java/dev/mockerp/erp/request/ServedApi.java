package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an API adds to the checks that follow from its OpenAPI document, and how it says no. */
public interface ServedApi {

    /** Its name, which is that of its contract's folder: {@code shoxl}. */
    String name();

    /** The OpenAPI document that it serves. */
    JsonNode document();

    /** The operations of the document. */
    List<Operation> operations();

    /** What the document cannot say and the API keeps, at the version that it serves. */
    default List<Rule> rules() {
        return List.of();
    }

    /** How the paths of the API begin, so that a wrong path is refused in its dialect: {@code /Shoxl/}. */
    String pathPrefix();

    /** Whether requests to it are recorded: all that an ERP is asked, and nothing by which the mock is steered. */
    default boolean isRecorded() {
        return true;
    }

    /**
     * Whether a request may bring the sandbox that it names into being; asked before anything of it is checked. One that
     * will be refused for its sender may not.
     *
     * @param operation null if the contract has no such path or the path no such method
     * @param headers gives the value of a header of the request, or null
     */
    default boolean opensSandbox(@Nullable Operation operation, UnaryOperator<@Nullable String> headers) {
        return true;
    }

    /**
     * Lets the caller in, or not. The body is not read yet.
     *
     * @throws Refused when the credentials are missing or wrong, or do not allow the operation
     */
    void admit(Call call);

    /** Checks what the contract's schemas cannot say of the content; notes everything that is wrong. */
    default void check(Call call, Violations violations) {}

    /** Query parameters that an operation takes though its contract does not name them. */
    default Set<String> parametersBeside(Operation operation) {
        return Set.of();
    }

    /** A body made from the query, for an operation that takes it there when the request has none; else null. */
    default @Nullable JsonNode bodyFromQuery(Operation operation, Map<String, String> query) {
        return null;
    }

    /** Whether {@code shopcode} means {@code ShopCode}. */
    default boolean parameterNamesInAnyCase() {
        return false;
    }

    /** The status with which the API says that. */
    default int status(Refusal refusal) {
        return refusal.kind().status();
    }

    /** The body with which the API says that; serialised as JSON. */
    Object body(Refusal refusal);

    /** The media type of that body. */
    default String refusalMediaType() {
        return "application/json";
    }
}
