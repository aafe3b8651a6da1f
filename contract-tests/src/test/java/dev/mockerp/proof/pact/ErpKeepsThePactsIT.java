package dev.mockerp.proof.pact;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Any ERP does what the pacts say: the one whose profile {@code erp.profile} names, or else the mock with the profiles
 * that are shipped for it. What needs a state that the profile's data do not give is not tested, and says so.
 */
class ErpKeepsThePactsIT {

    private static final String FILE = System.getProperty("erp.profile", "");

    static Profile profile(Api api) {
        if (!FILE.isEmpty()) {
            return read(Path.of(System.getProperty("erp.root", "")).resolve(FILE));
        }
        Profile shipped = read(Path.of("vendors", "mock-erp", api.folder() + ".yaml"));
        return shipped.withBaseUrl(
                URI.create(MockErp.shared().baseUrl() + shipped.baseUrl().getPath()));
    }

    private static Profile read(Path file) {
        return ProfileReader.read(file, System.getenv());
    }

    private static boolean isOf(Api api) {
        return FILE.isEmpty() || profile(api).api() == api;
    }

    static boolean isShoxl() {
        return isOf(Api.SHOXL);
    }

    static boolean isRetailNxt() {
        return isOf(Api.RETAILNXT);
    }

    static boolean isFlowRetail() {
        return isOf(Api.FLOWRETAIL);
    }

    private static void prepare(Api api, PactVerificationContext context) throws MalformedURLException {
        Profile profile = profile(api);
        String reason = reasonNotToSend(profile, context.getInteraction());
        Assumptions.assumeTrue(reason.isEmpty(), reason);
        context.setTarget(HttpTestTarget.fromUrl(profile.baseUrl().toURL()));
        context.addStateChangeHandlers(new StateChanges(new StatesByProfile(profile)));
    }

    /** Why an interaction must not be sent to the ERP of that profile; an empty text if it may. */
    static String reasonNotToSend(Profile profile, Interaction interaction) {
        for (ProviderState state : interaction.getProviderStates()) {
            if (!StateChanges.names().contains(state.getName())) {
                return "not tested: no profile says what \"" + state.getName() + "\" means";
            }
        }
        SynchronousRequestResponse http = (SynchronousRequestResponse) interaction;
        return Operations.of(http.getRequest().getMethod(), http.getRequest().getPath())
                .map(operation -> {
                    if (profile.unsupported().contains(operation.id())) {
                        return "not tested: " + operation + " is not offered, by the profile";
                    }
                    boolean isRead = operation.safe() || operation.method().equals("GET");
                    return isRead || profile.mode() == Profile.Mode.FULL
                            ? ""
                            : "not tested: the profile's mode is read-only, and " + operation + " may write";
                })
                .orElse("");
    }

    /** The profile's base URL holds the base path of the contract already; its credentials are in the place of the shop's. */
    private static void verify(Api api, PactVerificationContext context, HttpRequest request) {
        new RequestOfTheProfile(profile(api)).adapt(request, (SynchronousRequestResponse) context.getInteraction());
        context.verifyInteraction();
    }

    @Nested
    @EnabledIf("dev.mockerp.proof.pact.ErpKeepsThePactsIT#isShoxl")
    @Provider("Shoxl")
    @PactFolder("pacts")
    class OfShoxl {

        @BeforeEach
        void toTheErp(PactVerificationContext context) throws MalformedURLException {
            prepare(Api.SHOXL, context);
        }

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        @Execution(ExecutionMode.SAME_THREAD)
        void answersAsExpected(PactVerificationContext context, HttpRequest request) {
            verify(Api.SHOXL, context, request);
        }
    }

    @Nested
    @EnabledIf("dev.mockerp.proof.pact.ErpKeepsThePactsIT#isRetailNxt")
    @Provider("RetailNxt")
    @PactFolder("pacts")
    class OfRetailNxt {

        @BeforeEach
        void toTheErp(PactVerificationContext context) throws MalformedURLException {
            prepare(Api.RETAILNXT, context);
        }

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        @Execution(ExecutionMode.SAME_THREAD)
        void answersAsExpected(PactVerificationContext context, HttpRequest request) {
            verify(Api.RETAILNXT, context, request);
        }
    }

    @Nested
    @EnabledIf("dev.mockerp.proof.pact.ErpKeepsThePactsIT#isFlowRetail")
    @Provider("FlowRetail")
    @PactFolder("pacts")
    class OfFlowRetail {

        @BeforeEach
        void toTheErp(PactVerificationContext context) throws MalformedURLException {
            prepare(Api.FLOWRETAIL, context);
        }

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        @Execution(ExecutionMode.SAME_THREAD)
        void answersAsExpected(PactVerificationContext context, HttpRequest request) {
            verify(Api.FLOWRETAIL, context, request);
        }
    }
}
