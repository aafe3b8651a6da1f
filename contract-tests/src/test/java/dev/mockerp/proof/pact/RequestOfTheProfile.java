package dev.mockerp.proof.pact;

import au.com.dius.pact.core.model.SynchronousRequestResponse;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.profile.Profile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.core5.http.HttpRequest;

/** Sends what a pact asks to the ERP of a profile: at its address, with its credentials. */
final class RequestOfTheProfile {

    private static final int UNAUTHORIZED = 401;

    private final Profile profile;

    RequestOfTheProfile(Profile profile) {
        this.profile = profile;
    }

    void adapt(HttpRequest request, SynchronousRequestResponse interaction) {
        String server =
                Contract.of(profile.api()).document().at("/servers/0/url").asString("");
        String basePath = URI.create(server).getPath().replaceFirst("/$", "");
        String here = profile.baseUrl().getPath() + basePath + "/";
        if (!basePath.isEmpty() && request.getPath().startsWith(here)) {
            request.setPath(
                    profile.baseUrl().getPath() + "/" + request.getPath().substring(here.length()));
        }
        // Where wrong credentials are what the interaction is about, they stay.
        if (request.containsHeader("Authorization") && interaction.getResponse().getStatus() != UNAUTHORIZED) {
            authorize(request);
        }
    }

    private void authorize(HttpRequest request) {
        request.removeHeaders("Authorization");
        if (profile.auth() instanceof Profile.Auth.Basic basic) {
            byte[] pair = (basic.username() + ":" + basic.password()).getBytes(StandardCharsets.UTF_8);
            request.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        } else if (profile.auth() instanceof Profile.Auth.Bearer bearer) {
            request.setHeader("Authorization", "Bearer " + bearer.token());
        } else if (profile.auth() instanceof Profile.Auth.Header header) {
            request.setHeader(header.name(), header.value());
        }
        profile.headers().forEach(request::setHeader);
    }
}
