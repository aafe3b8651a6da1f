package dev.mockerp.erp.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SteeringTest {

    private static Steering steering(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", settings));
        return new Steering(new Settings(environment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "line\n", "ключ"})
    void aTokenThatNoRequestCanCarryStopsTheStartAndIsNotShown(String token) {
        assertThatThrownBy(() -> steering(Map.of("control.token", token)))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("control.token")
                .hasMessageNotContaining(token);
    }

    @Test
    void onLoopbackTheMockIsSteeredUnderANameOfLoopbackOnly() {
        Steering onLoopback = steering(Map.of());
        Steering onAll = steering(Map.of("server.address", "0.0.0.0"));

        assertThatCode(() -> onLoopback.admit(Map.of("Host", "localhost:8080")::get))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> onLoopback.admit(Map.of("Host", "rebound.example")::get))
                .isInstanceOf(Refused.class);
        assertThatCode(() -> onAll.admit(Map.of("Host", "mock-erp:8080")::get)).doesNotThrowAnyException();
        assertThatThrownBy(() -> onAll.admit(Map.of("Host", "mock-erp:8080", "Origin", "http://shop.example")::get))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOCALHOST:19000", "localhost.", "LocalHost.:80", "127.0.0.1", "[::1]:1"})
    void namesOfLoopbackHaveNoCaseAndMayEndWithADot(String host) {
        Steering onLoopback = steering(Map.of());

        assertThat(onLoopback.admits(Map.of("Host", host)::get)).isTrue();
        assertThat(onLoopback.admits(Map.of("Host", host, "Origin", "http://" + host.toLowerCase(Locale.ROOT))::get))
                .isTrue();
        assertThat(onLoopback.admits(Map.of("Host", host + ".shop.example")::get))
                .isFalse();
    }

    @Test
    void aMockIsOpenToOthersWithoutATokenBeyondLoopback() {
        Map<String, Object> everywhere = Map.of("server.address", "0.0.0.0");

        assertThat(steering(everywhere).isOpenToOthers()).isTrue();
        assertThat(steering(Map.of()).isOpenToOthers()).isFalse();
        assertThat(steering(Map.of("server.address", "0.0.0.0", "control.token", "t"))
                        .isOpenToOthers())
                .isFalse();
        assertThat(steering(Map.of("server.address", "0.0.0.0", "control.erp", "off"))
                        .isOpenToOthers())
                .isTrue();
        assertThat(steering(Map.of("server.address", "0.0.0.0", "control.erp", "off", "control.admin", "off"))
                        .isOpenToOthers())
                .isFalse();
    }

    @Test
    void eachSurfaceHasASwitch() {
        Steering withoutAdmin = steering(Map.of("control.admin", "off"));

        assertThat(withoutAdmin.servesAdmin()).isFalse();
        assertThat(withoutAdmin.servesErp()).isTrue();
    }
}
