package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import org.junit.jupiter.api.Test;

/** Who may steer the mock can be narrowed to those who have a token, and to nobody. */
class SteeringIT {

    private static final String PATH = "/__erp/provider-states";
    private static final String STATE = "{\"state\":\"a tenant\"}";

    @Test
    void aTokenIsDemandedWhereOneIsSet() {
        Http http = OtherMock.INSTANCE.http();

        Exchange refused = http.post(PATH, STATE).expect(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer ");
        for (String wrong : new String[] {
            "Bearer", "Bearer ", "Bearer x" + OtherMock.TOKEN, "Basic " + OtherMock.TOKEN, OtherMock.TOKEN
        }) {
            http.post(PATH, STATE).header("Authorization", wrong).expect(401);
        }
        http.get("/__erp/journal").expect(401);
        http.post(PATH, STATE)
                .header("Authorization", "Bearer " + OtherMock.TOKEN)
                .expect(200);
        http.post(PATH, STATE)
                .header("Authorization", "bearer " + OtherMock.TOKEN)
                .expect(200);
        http.post(PATH, STATE)
                .header("Authorization", "Bearer " + OtherMock.TOKEN)
                .header("Origin", "http://shop.example")
                .expect(403);

        // What leads nowhere does so for everybody, health is open, and the ERPs have credentials of their own.
        http.get("/__erp/nothing").expect(404);
        http.get("/__erp/health").expect(200);
        http.get("/v2/tenants/demo/customers")
                .header("Authorization", "Bearer demo-token")
                .expect(200);
        assertThat(refused.text() + OtherMock.INSTANCE.log()).doesNotContain(OtherMock.TOKEN);
    }

    @Test
    void whoHasNotTheTokenMakesNoSandbox() {
        Http http = OtherMock.INSTANCE.http().under("/sandbox/without-token");
        http.get("/__erp/journal").expect(401);
        http.request("GET", "/__admin/mappings").outsideOfAnyApi().expect(401);

        assertThat(OtherMock.steering().get("/__erp/sandboxes").expect(200).text())
                .doesNotContain("without-token");
    }

    @Test
    void aMockThatOthersMaySteerSaysSo() {
        try (MockErp mock = MockErp.start("--server.address=0.0.0.0")) {
            assertThat(mock.log().lines()).singleElement().asString().contains("0.0.0.0", "--control.token");
        }
        assertThat(MockErp.shared().log()).doesNotContain("--control.token");
    }

    @Test
    void aSurfaceThatIsOffIsAsUnknownAsAnyPath() {
        try (MockErp mock = MockErp.start("--control.erp=off", "--control.admin=off")) {
            Http http = mock.http();

            String unknown = http.get("/no/such/path").expect(404).text();
            for (String path : new String[] {PATH, "/__erp/health", "/__erp/journal", "/__admin/mappings"}) {
                assertThat(http.request("GET", path)
                                .outsideOfAnyApi()
                                .expect(404)
                                .text())
                        .isEqualTo(unknown.replace("/no/such/path", path));
                http.post(path, STATE).outsideOfAnyApi().expect(404);
            }
        }
    }
}
