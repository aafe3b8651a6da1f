package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.client.HttpClient;
import com.github.tomakehurst.wiremock.http.client.HttpClientFactory;
import java.io.IOException;
import java.util.List;

/** Lets WireMock call no server, whatever a stub says. */
final class NoCalls implements HttpClientFactory {

    @Override
    public HttpClient buildHttpClient(
            Options options, boolean trustAll, List<String> trusted, boolean useSystemProperties) {
        return request -> {
            throw new IOException("the mock calls no other server unless it has --allow-proxy=true");
        };
    }
}
