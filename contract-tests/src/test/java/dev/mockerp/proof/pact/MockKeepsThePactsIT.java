package dev.mockerp.proof.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import dev.mockerp.proof.harness.MockErp;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged mock does what the shop's pacts say. */
class MockKeepsThePactsIT {

    private static void prepare(PactVerificationContext context) {
        URI mock = MockErp.shared().baseUrl();
        context.setTarget(new HttpTestTarget(mock.getHost(), mock.getPort()));
        context.addStateChangeHandlers(new StateChanges(new StatesOfTheMock(mock)));
    }

    @Nested
    @Provider("Shoxl")
    @PactFolder("pacts")
    class OfShoxl {

        @BeforeEach
        void toTheMock(PactVerificationContext context) {
            prepare(context);
        }

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        @Execution(ExecutionMode.SAME_THREAD)
        void answersAsExpected(PactVerificationContext context) {
            context.verifyInteraction();
        }
    }

    @Nested
    @Provider("RetailNxt")
    @PactFolder("pacts")
    class OfRetailNxt {

        @BeforeEach
        void toTheMock(PactVerificationContext context) {
            prepare(context);
        }

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        @Execution(ExecutionMode.SAME_THREAD)
        void answersAsExpected(PactVerificationContext context) {
            context.verifyInteraction();
        }
    }

    @Nested
    @Provider("FlowRetail")
    @PactFolder("pacts")
    class OfFlowRetail {

        @BeforeEach
        void toTheMock(PactVerificationContext context) {
            prepare(context);
        }

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        @Execution(ExecutionMode.SAME_THREAD)
        void answersAsExpected(PactVerificationContext context) {
            context.verifyInteraction();
        }
    }
}
