package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ERP that is checked, as the checks see it. Every exchange is numbered, kept, and held against the contract before
 * the check sees it. For one thread.
 */
public final class Erp {

    private final Contract contract;
    private final Profile profile;
    private final Names names;
    private final Line line;
    private final Patience patience;
    private final Target target;
    private final Gate gate;
    private final List<Exchange> log = new ArrayList<>();
    private final Map<List<Object>, Exchange> asked = new HashMap<>();
    private final List<Call> unanswered = new CopyOnWriteArrayList<>();
    private final List<Consumer<Exchange>> witnesses = new ArrayList<>();

    Erp(Contract contract, Profile profile, Names names, Line line, Patience patience) {
        this.contract = contract;
        this.profile = profile;
        this.names = names;
        this.line = line;
        this.patience = patience;
        this.target = new Target(contract.document().at("/servers/0/url").asString(""), profile);
        this.gate = new Gate(profile);
    }

    /**
     * The ERP of a profile, for who only asks it something.
     *
     * @param seed decides every name and value that is made up
     */
    public static Erp of(Profile profile, String seed, Transport transport) {
        Patience patience = new Patience(profile.settle(), time -> Thread.sleep(time.toMillis()));
        Contract contract = Contract.of(profile.api(), profile.contractVersion());
        return new Erp(contract, profile, new Names(seed), new Line(transport), patience);
    }

    /** The contract that it is held against. */
    public Contract contract() {
        return contract;
    }

    /** What the vendor says of it. */
    public Profile profile() {
        return profile;
    }

    /** Texts for this run. */
    public Names names() {
        return names;
    }

    /** A well-formed call of that operation, to be given what it needs. */
    public Call call(String operation) {
        return Call.of(contract.operation(operation));
    }

    /** The operation of that id. */
    public Operation operation(String id) {
        return contract.operation(id);
    }

    /** Whether the profile says that the operation is offered. */
    public boolean offers(String operation) {
        return !profile.unsupported().contains(operation);
    }

    /**
     * Sends a call.
     *
     * @throws Skipped if the profile does not allow it
     * @throws NoAnswer if there is no answer that could be judged
     */
    public Exchange send(Call call) {
        gate.pass(call);
        Sent sent = target.request(call);
        return record(call, sent, received(call, sent));
    }

    /**
     * Says whether a call may be made; sends nothing.
     *
     * @throws Skipped if the profile does not allow it
     */
    public void demandAllowed(Call call) {
        gate.pass(call);
    }

    /** Has nothing more be sent, for that reason, unless the last calls are being made. For any thread. */
    public void hangUp(NoAnswer reason) {
        line.hangUp(reason);
    }

    /** Lets requests out once more, whatever happened, for what must be tried. */
    public void openForLastCalls() {
        line.openForLastCalls();
    }

    /** Why nothing more is sent, or null while it is. */
    public @Nullable NoAnswer end() {
        return line.end();
    }

    /** What a safe call brought when it was first made in this run; makes it if it was not. */
    public Exchange ask(Call call) {
        if (!call.isSafe()) {
            return send(call);
        }
        Sent sent = target.request(call);
        List<Object> key = key(call, sent);
        Exchange known = asked.get(key);
        if (known == null) {
            known = send(call);
            asked.put(key, known);
        }
        return known;
    }

    /**
     * What a safe call brings that is due a success: one that is answered with "not there" is made again until the ERP has
     * had the time to settle that the profile grants.
     */
    public Exchange settled(Call call) {
        Exchange[] last = new Exchange[1];
        patience.untilRight(() -> {
            last[0] = send(call);
            return last[0].isNotThere() ? Trial.Wrong.at("", "", "", last[0]) : Optional.empty();
        });
        return last[0];
    }

    /** Sends calls at the same time, and gives their exchanges in the order of the calls. */
    public List<Exchange> sendTogether(List<Call> calls) {
        calls.forEach(gate::pass);
        List<Sent> sent = calls.stream().map(target::request).toList();
        List<CompletableFuture<Received>> received = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            Sent request = sent.get(i);
            received.add(CompletableFuture.supplyAsync(() -> received(call, request)));
        }
        try {
            CompletableFuture.allOf(received.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof NoAnswer noAnswer ? noAnswer : e;
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            exchanges.add(record(calls.get(i), sent.get(i), received.get(i).join()));
        }
        return exchanges;
    }

    /** Everything that was sent so far, in order. */
    public List<Exchange> log() {
        return List.copyOf(log);
    }

    /** The requests that may write and brought no answer: nobody can tell whether they took effect. */
    public List<Call> unanswered() {
        return unanswered;
    }

    /** Has every exchange shown to somebody, before the check that made it sees it. */
    public void show(Consumer<Exchange> witness) {
        witnesses.add(witness);
    }

    /**
     * Sends a safe call that is numbered and kept, but shown to nobody.
     *
     * @throws IllegalArgumentException if it may write
     * @throws Skipped if the profile does not allow it
     * @throws NoAnswer if there is no answer that could be judged
     */
    Exchange sendAside(Call call) {
        if (!call.isSafe()) {
            throw new IllegalArgumentException(call.name() + " may write");
        }
        gate.pass(call);
        Sent sent = target.request(call);
        return keep(call, sent, line.send(sent));
    }

    /** Whether the same request was sent before, with the same intent. */
    boolean hasSent(Call call) {
        List<Object> key = key(call, target.request(call));
        return log.stream()
                .anyMatch(exchange -> key(exchange.call(), exchange.sent()).equals(key));
    }

    private Received received(Call call, Sent sent) {
        boolean isOpen = line.end() == null;
        try {
            return line.send(sent);
        } catch (NoAnswer noAnswer) {
            if (isOpen && !call.isSafe()) {
                unanswered.add(call);
            }
            throw noAnswer;
        }
    }

    private Exchange record(Call call, Sent sent, Received received) {
        Exchange exchange = keep(call, sent, received);
        witnesses.forEach(witness -> witness.accept(exchange));
        return exchange;
    }

    private Exchange keep(Call call, Sent sent, Received received) {
        Exchange exchange = new Exchange(log.size() + 1, call, sent, received);
        log.add(exchange);
        return exchange;
    }

    private static List<Object> key(Call call, Sent sent) {
        return List.of(sent.method(), sent.target(), sent.headers(), Arrays.hashCode(sent.body()), call.intent());
    }
}
