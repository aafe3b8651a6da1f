package dev.mockerp.erp.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses hold credentials too, in the query and in headers. */
class CredentialsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key=k&x=1 | key=…&x=1",
                "x=1&Sig=s%20s | x=1&Sig=…",
                "%6Bey=k | %6Bey=…",
                "apikey=k&api_key=k&access_key=k | apikey=…&api_key=…&access_key=…",
                "sortKey=a&monkey=b&code=EUR | sortKey=a&monkey=b&code=EUR",
                "back=https://u:p@shop.example/ | back=https://…@shop.example/",
                "key | key",
            })
    void aQueryIsKeptWithoutThem(String query, String kept) {
        assertThat(Credentials.withoutIn(query)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://u:p@shop.example/a?page=2 | https://…@shop.example/a?page=2",
                "https://shop.example/a?x=1&key=k#access_token=t | https://shop.example/a?x=1&key=…#access_token=…",
                "</a?token=t>; rel=next | </a?token=…>; rel=next",
                "/login?next=%2F&sig=s y=2 | /login?next=%2F&sig=… y=2",
                "Shop/1.0 (+https://shop.example/bot; a@b) | Shop/1.0 (+https://shop.example/bot; a@b)",
                "text/html;q=0.8 | text/html;q=0.8",
            })
    void aHeaderIsKeptWithoutThem(String value, String kept) {
        assertThat(new HeaderLines(List.of("Referer", value)).first("Referer")).isEqualTo(kept);
    }

    @Test
    void aHeaderOfTheirNameIsKeptWithoutItsValue() {
        assertThat(new HeaderLines(List.of("Signature", "sig1=:abc:")).first("signature"))
                .isEqualTo(Credentials.MASK);
    }
}
