package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTemplateTest {

    private final PathTemplate template = PathTemplate.of("/v2", "/tenants/{tenantUid}/customers");

    @Test
    void bindsVariablesByName() {
        assertThat(template.match(List.of("v2", "tenants", "demo", "customers")))
                .isEqualTo(Map.of("tenantUid", "demo"));
    }

    @Test
    void comparesFixedSegmentsLetterByLetter() {
        assertThat(template.match(List.of("v2", "Tenants", "demo", "customers")))
                .isNull();
    }

    @Test
    void takesNeitherMoreNorFewerNorEmptySegments() {
        assertThat(template.match(List.of("v2", "tenants", "demo"))).isNull();
        assertThat(template.match(List.of("v2", "tenants", "", "customers"))).isNull();
        assertThat(template.match(List.of("v2", "tenants", "demo", "customers", "")))
                .isNull();
    }
}
