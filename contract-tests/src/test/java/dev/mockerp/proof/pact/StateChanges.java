package dev.mockerp.proof.pact;

import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.StateChangeAction;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The provider states of the shop's pacts, each by its name. */
public final class StateChanges {

    private final States states;

    StateChanges(States states) {
        this.states = states;
    }

    /** The states that there are. */
    static Set<String> names() {
        return Arrays.stream(StateChanges.class.getMethods())
                .map(method -> method.getAnnotation(State.class))
                .filter(Objects::nonNull)
                .flatMap(state -> Arrays.stream(state.value()))
                .collect(Collectors.toSet());
    }

    /** Shoxl prices a product for an account. */
    @State("a product with a price")
    public Map<String, Object> aProductWithAPrice(Map<String, Object> params) {
        return states.setUp("a product with a price", params);
    }

    /** An account of Shoxl has a number of its own for a product. */
    @State("a product with an own number")
    public Map<String, Object> aProductWithAnOwnNumber(Map<String, Object> params) {
        return states.setUp("a product with an own number", params);
    }

    /** RetailNxt has an order in a shop of the user. */
    @State("an order")
    public Map<String, Object> anOrder(Map<String, Object> params) {
        return states.setUp("an order", params);
    }

    /** RetailNxt has a shop that the user may not see. */
    @State("a shop that is closed to the user")
    public Map<String, Object> aClosedShop(Map<String, Object> params) {
        return states.setUp("a shop that is closed to the user", params);
    }

    /** Flow Retail has a tenant that is open to the token. */
    @State("a tenant")
    public Map<String, Object> aTenant(Map<String, Object> params) {
        return states.setUp("a tenant", params);
    }

    /** Flow Retail has another tenant. */
    @State("a tenant that is closed to the token")
    public Map<String, Object> aClosedTenant(Map<String, Object> params) {
        return states.setUp("a tenant that is closed to the token", params);
    }

    /** The tenant has the extension for searches in outside registers. */
    @State("a tenant with the external search")
    public Map<String, Object> aTenantWithTheExternalSearch(Map<String, Object> params) {
        return states.setUp("a tenant with the external search", params);
    }

    /** A new customer is in the tenant. */
    @State("a customer")
    public Map<String, Object> aCustomer(Map<String, Object> params) {
        return states.setUp("a customer", params);
    }

    /** It is taken away again. */
    @State(value = "a customer", action = StateChangeAction.TEARDOWN)
    public void noMoreCustomer(Map<String, Object> params) {
        states.tearDown("a customer", params);
    }

    /** A new customer has the extension TWO_INVOICE. */
    @State("a customer with an extension")
    public Map<String, Object> aCustomerWithAnExtension(Map<String, Object> params) {
        return states.setUp("a customer with an extension", params);
    }

    /** It is taken away again. */
    @State(value = "a customer with an extension", action = StateChangeAction.TEARDOWN)
    public void noMoreCustomerWithAnExtension(Map<String, Object> params) {
        states.tearDown("a customer with an extension", params);
    }
}
