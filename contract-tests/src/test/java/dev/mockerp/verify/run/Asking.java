package dev.mockerp.verify.run;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.ShownExchange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** A run that asks some questions, makes some checks, and nothing else. */
final class Asking implements Suite {

    private static final Profile.Data DATA =
            new Profile.Data("128", null, List.of("p0"), Map.of(), null, null, null, "demo", null, null, false);

    private final Erp erp;
    private final List<Call> questions;
    private final List<Check> checks;

    private Asking(Erp erp, List<Call> questions, List<Check> checks) {
        this.erp = erp;
        this.questions = questions;
        this.checks = checks;
    }

    /** Runs questions over an ERP. */
    static Asked run(Api api, Transport transport, Function<Erp, List<Call>> questions) {
        return run(api, transport, questions, erp -> List.of());
    }

    /** Runs questions, and then checks, over an ERP. */
    static Asked run(
            Api api, Transport transport, Function<Erp, List<Call>> questions, Function<Erp, List<Check>> checks) {
        int version = api == Api.SHOXL ? 16 : Contract.LATEST;
        Profile profile = Tried.profile(api, version, new Profile.Auth.Bearer("token", null), Profile.Mode.FULL, DATA);
        List<Sent> sent = new ArrayList<>();
        Transport remembering = request -> {
            sent.add(request);
            return transport.send(request);
        };
        Findings findings = new Run(
                        profile,
                        "seed",
                        remembering,
                        erp -> new Asking(erp, questions.apply(erp), checks.apply(erp)),
                        (done, of, what, requests) -> {})
                .make();
        return new Asked(findings, sent);
    }

    /**
     * What was asked and found.
     *
     * @param sent everything that reached the ERP, in order
     */
    record Asked(Findings findings, List<Sent> sent) {

        /** What went over the wire, in a readable form. */
        List<String> requests() {
            return sent.stream().map(Asked::text).toList();
        }

        List<Result> results() {
            return findings.results(exchange -> new ShownExchange(exchange.number(), "", text(exchange.sent()), ""));
        }

        List<Result> broken() {
            return results().stream().filter(Result::isBroken).toList();
        }

        /** The one request that shows the one thing that is broken. */
        String shownBy() {
            if (broken().size() != 1 || broken().get(0).exchanges().size() != 1) {
                throw new AssertionError("not one thing: " + broken());
            }
            return broken().get(0).exchanges().get(0).request();
        }

        private static String text(Sent request) {
            String body = new String(request.body(), StandardCharsets.UTF_8);
            return (request.method() + " " + request.target() + " " + body).strip();
        }
    }

    /** A question for product information. */
    static Call products(Erp erp, List<String> numbers) {
        return erp.call("getProductInformations").body(body(numbers));
    }

    /** Its body. */
    static ObjectNode body(List<String> numbers) {
        ObjectNode body = Json.object();
        body.put("accountNumber", "128");
        numbers.forEach(body.putArray("productNumbers")::add);
        return body;
    }

    /** So many product numbers that begin so, from 0 on. */
    static List<String> numbers(String start, int count) {
        return IntStream.range(0, count).mapToObj(i -> start + i).toList();
    }

    /** What a request that shows it looks like when it asks for those products alone. */
    static String asksOnly(String... numbers) {
        return "POST /Shoxl/v1/GetProductInformations " + body(List.of(numbers));
    }

    static Received answer(int status, Object body) {
        return new Received(
                status,
                Map.of("content-type", List.of("application/json")),
                body.toString().getBytes(StandardCharsets.UTF_8),
                1);
    }

    @Override
    public void tour() {
        questions.forEach(erp::send);
    }

    @Override
    public List<Check> checks() {
        return checks;
    }

    @Override
    public List<String> cleanUp() {
        return List.of();
    }
}
