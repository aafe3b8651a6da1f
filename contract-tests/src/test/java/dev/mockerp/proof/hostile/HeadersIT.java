package dev.mockerp.proof.hostile;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Methods, media types, encodings and credentials that no contract knows. */
class HeadersIT {

    private final Sweep sweep = new Sweep();

    @Test
    void methodsThatAPathDoesNotKnowAreRefusedWithAllow() {
        List<Target> targets = Target.all(Sweep.victim().http());
        for (Target target : targets) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW", "get", "PROPFIND")) {
                boolean known = targets.stream()
                        .map(Target::operation)
                        .anyMatch(other ->
                                other.method().equals(method) && other.path().match(segments(target.path())) != null);
                if (!known) {
                    Request request = target.http().request(method, target.path());
                    sweep.refused(
                            method + " " + target.path(),
                            request,
                            exchange -> exchange.header("Allow") == null
                                    ? "no Allow"
                                    : status(405).apply(exchange));
                }
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void otherMediaTypesAreRefused() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            byte[] good = target.goodBody().toString().getBytes(StandardCharsets.UTF_8);
            sweep.refused(
                    target.operation() + " without a type", target.request().bytes(good), status(415));
            for (String type : List.of(
                    "text/plain",
                    "text/json",
                    "application/xml",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/octet-stream",
                    "application/*",
                    "*/*",
                    "json",
                    "/",
                    ";",
                    "application/json/x",
                    "application/json, text/plain",
                    "application/json;charset=iso-8859-1",
                    "application/json;charset=utf-16",
                    "application/json;charset=no-such-charset",
                    "application/json;charset=",
                    "application/json;;;=",
                    "x".repeat(2000))) {
                sweep.refused(
                        target.operation() + " as " + type,
                        target.request().header("Content-Type", type).bytes(good),
                        status(415));
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void codedBodiesAreRefused() throws IOException {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            byte[] good = target.goodBody().toString().getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
                gzip.write(good);
            }
            for (String coding : List.of("gzip", "deflate", "br", "no-such-coding")) {
                sweep.refused(
                        target.operation() + " in " + coding,
                        target.request(zipped.toByteArray()).header("Content-Encoding", coding));
                sweep.refused(
                        target.operation() + " that only says " + coding,
                        target.request(good).header("Content-Encoding", coding));
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void clientsThatAcceptNoJsonAreRefused() {
        for (Target target : Target.all(Sweep.victim().http())) {
            if (target.operation().answersContent()) {
                for (String accept : List.of(
                        "application/xml",
                        "text/*",
                        "application/json;q=0",
                        "a/b/c",
                        "json",
                        "application/",
                        ";",
                        "application/json;q=x",
                        "text/x" + ",text/y".repeat(500))) {
                    Request request = target.body() == null ? target.request() : target.request(target.goodBody());
                    sweep.refused(target.operation() + " as " + accept, request.header("Accept", accept), status(406));
                }
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void credentialsThatNobodyIssuedAreRefused() {
        for (Target target : Target.all(Sweep.victim().http())) {
            if (target.contract().api() != Api.SHOXL) {
                for (String authorization : List.of(
                        "",
                        " ",
                        "Basic",
                        "Basic ",
                        "Basic :",
                        "Basic %%%",
                        "Basic ====",
                        "Basic " + base64(":"),
                        "Basic " + base64("shop"),
                        "Basic " + base64("shop:shop\u0000"),
                        "Basic " + base64("\ud83d\ude00:" + "x".repeat(3000)),
                        "Basic /////w==",
                        "Bearer",
                        "Bearer ",
                        "Bearer null",
                        "Bearer demo-token,other-token",
                        "Bearer demo token",
                        "Bearer " + "x".repeat(3000),
                        "Bearer ' OR '1'='1",
                        "demo-token",
                        "Digest username=\"shop\"")) {
                    Request request = target.body() == null ? target.request() : target.request(target.goodBody());
                    sweep.refused(
                            target.operation() + " by " + authorization,
                            request.header("Authorization", authorization),
                            exchange -> exchange.header("WWW-Authenticate") == null
                                    ? "no WWW-Authenticate"
                                    : status(401).apply(exchange));
                }
            }
        }
        sweep.assertAllRefused();
    }

    /** A customer may be called "search": a path may be meant for any operation that it fits. */
    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/"));
    }

    private static Function<Exchange, @Nullable String> status(int expected) {
        return exchange -> exchange.status() == expected ? null : "no " + expected;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
