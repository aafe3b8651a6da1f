package dev.mockerp.verify.pact;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.ProviderStates;
import dev.mockerp.verify.run.Skipped;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Sends what consumers ask in pact files to an ERP, and holds its answers against what they expect. What cannot be asked
 * or judged is not tested, with its reason. What was made is taken away after each interaction. For one thread, and to be
 * closed.
 */
public final class Replay implements AutoCloseable {

    private final Erp erp;
    private final ProviderStates states;
    private final PactCheck check;
    private final Routes routes;
    private final PactCall calls;
    private List<String> leftovers = List.of();

    /** To that ERP, whose states those are. */
    public Replay(Erp erp, ProviderStates states) {
        int shoxlVersion = erp.contract().api() == Api.SHOXL ? erp.profile().contractVersion() : Contract.LATEST;
        this.erp = erp;
        this.states = states;
        this.check = new PactCheck(shoxlVersion);
        this.routes = new Routes(shoxlVersion);
        this.calls = new PactCall(routes, erp.profile());
    }

    /**
     * Replays the interactions of a file in their order, and tells of each.
     *
     * @throws UnreadablePact if the file cannot be read, or is no pact of a known version
     * @throws NoAnswer if the ERP cannot be reached, or is given up
     */
    public void make(Path file, Consumer<Replayed> told) {
        PactFile pact = PactReader.read(file);
        pact.notHttp().forEach(place -> told.accept(Replayed.notTested(place, "it is not HTTP")));
        for (Interaction interaction : pact.interactions()) {
            told.accept(replayed(interaction));
        }
    }

    /** Has nothing more be sent but what cleans up. May be called from another thread. */
    public void cancel() {
        erp.hangUp(new NoAnswer(NoAnswer.Kind.UNREACHABLE, "The replay was stopped before its end."));
    }

    /** Takes away what is left, whatever happened before. */
    @Override
    public void close() {
        erp.openForLastCalls();
        leftovers = states.cleanUp();
    }

    /** A line for each thing that could not be taken away; known once it is closed. */
    public List<String> leftovers() {
        return leftovers;
    }

    private Replayed replayed(Interaction interaction) {
        String title = interaction.title();
        try {
            Optional<String> reason = reasonNotToSend(interaction);
            return reason.isPresent()
                    ? Replayed.notTested(title, reason.get())
                    : Replayed.tested(title, mismatches(interaction));
        } catch (Skipped reason) {
            return Replayed.notTested(title, String.valueOf(reason.getMessage()));
        }
    }

    private Optional<String> reasonNotToSend(Interaction interaction) {
        Set<Api> apis = routes.apis(interaction.path());
        Api own = erp.contract().api();
        if (!apis.isEmpty() && !apis.contains(own)) {
            return Optional.of("it is of another API than the profile's");
        }
        Optional<Mistake> mistake = check.mistakes(interaction).stream()
                .filter(each -> each.place().equals(interaction.place() + ".request.path")
                        || each.place().equals(interaction.place() + ".request.method"))
                .findFirst();
        if (mistake.isPresent()) {
            return mistake.map(Mistake::sentence);
        }
        List<String> unreadable = AnswerMatching.unreadable(interaction.answer());
        return unreadable.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", unreadable));
    }

    private List<Mismatch> mismatches(Interaction interaction) {
        // Before a state is set: what must not be sent needs none.
        erp.demandAllowed(routes.find(interaction.method(), interaction.path())
                .map(route -> Call.of(route.operation()))
                .orElseGet(() -> Call.outside(interaction.method(), interaction.path())));
        try {
            StateValues values = new StateValues(setUp(interaction));
            Call call = calls.of(interaction, values);
            ExpectedAnswer expected = expected(interaction.answer(), values);
            states.demandHarmless(call);
            return AnswerMatching.mismatches(expected, answer(call));
        } catch (NoAnswer noAnswer) {
            NoAnswer end = erp.end();
            if (end != null) {
                throw end;
            }
            return List.of(new Mismatch("answer", "an answer", String.valueOf(noAnswer.getMessage())));
        } finally {
            states.cleanUp();
        }
    }

    private Received answer(Call call) {
        try {
            return erp.send(call).received();
        } catch (IllegalArgumentException cannotBeSent) {
            throw Skipped.because(String.valueOf(cannotBeSent.getMessage()));
        }
    }

    private Map<String, String> setUp(Interaction interaction) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            for (ProviderState state : interaction.states()) {
                values.putAll(states.setUp(state.name(), state.params()));
            }
        } catch (NoAnswer noAnswer) {
            if (erp.end() != null) {
                throw noAnswer;
            }
            throw Skipped.because("its provider state could not be set: " + noAnswer.getMessage());
        }
        return values;
    }

    private static ExpectedAnswer expected(ExpectedAnswer answer, StateValues values) {
        Content body = answer.body();
        JsonNode json = body.json();
        JsonNode generators = answer.generators();
        if (json != null) {
            body = Content.json(body.place(), values.into(json, generators.path("body")), body.contentType());
        }
        Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers());
        generators.path("header").properties().forEach(generator -> {
            if (StateValues.isOfState(generator.getValue())) {
                headers.keySet().removeIf(generator.getKey()::equalsIgnoreCase);
                headers.put(generator.getKey(), List.of(values.text(generator.getValue(), value -> value)));
            }
        });
        return new ExpectedAnswer(answer.status(), headers, body, answer.isEmpty(), answer.rules(), Json.object());
    }
}
