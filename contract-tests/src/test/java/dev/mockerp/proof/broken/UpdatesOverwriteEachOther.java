package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds an update between reading the customer and writing it back until another update of the same customer has come
 * or a short time has passed; then writes the members of the other one back as they were read.
 */
final class UpdatesOverwriteEachOther implements Misbehaviour {

    private static final long MILLISECONDS = 250;

    private final Map<String, Meeting> meetings = new ConcurrentHashMap<>();

    /** Two updates of one customer, both of which read it before either wrote. */
    private static final class Meeting {
        private final AtomicBoolean joined = new AtomicBoolean();
        private @Nullable JsonNode membersOfTheOther;
    }

    @Override
    public Changed<Answer> answer(Request sent, boolean concerned, Erp real) {
        JsonNode named = sent.json();
        if (!concerned || !sent.operation().id().equals("updateCustomer") || named == null || !named.isObject()) {
            return Misbehaviour.unchanged(real.answer(sent));
        }
        String tenant = Customers.tenant(sent);
        String uid = Customers.uid(sent);
        JsonNode read = real.answer(Customers.get(tenant, uid)).json();
        String key = tenant + "/" + uid;
        Meeting mine = new Meeting();
        Meeting waiting = meetings.putIfAbsent(key, mine);
        if (waiting != null && waiting.joined.compareAndSet(false, true)) {
            return first(sent, named, real, waiting);
        }
        JsonNode other = waiting == null ? await(mine) : null;
        meetings.remove(key, mine);
        if (other == null || read == null) {
            return Misbehaviour.unchanged(real.answer(sent));
        }
        ObjectNode whole = Customers.members(read, other);
        named.properties().forEach(member -> whole.set(member.getKey(), member.getValue()));
        return Misbehaviour.spoilt(real.answer(sent.withJson(whole)));
    }

    /** The one that came second writes first, and is overwritten by the one that waits. */
    private static Changed<Answer> first(Request sent, JsonNode named, Erp real, Meeting waiting) {
        synchronized (waiting) {
            try {
                return Misbehaviour.unchanged(real.answer(sent));
            } finally {
                waiting.membersOfTheOther = named;
                waiting.notifyAll();
            }
        }
    }

    private static @Nullable JsonNode await(Meeting meeting) {
        synchronized (meeting) {
            long end = System.nanoTime() + MILLISECONDS * 1_000_000;
            try {
                while (meeting.membersOfTheOther == null && (System.nanoTime() < end || meeting.joined.get())) {
                    meeting.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            // Nobody may join any more, who would then wait for nothing.
            return meeting.joined.compareAndSet(false, true) ? null : meeting.membersOfTheOther;
        }
    }
}
