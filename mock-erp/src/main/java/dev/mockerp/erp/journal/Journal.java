package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last exchanges, as far as there is room for them. Takes next to no memory while it is empty. Safe for many
 * threads; who adds never waits for who reads.
 */
public final class Journal {

    private final JournalSpace space;
    private final Deque<Entry> entries = new ArrayDeque<>(1);
    private long bytes;
    private long lastId;
    private long dropped;
    private int waiting;
    private int wakes;

    /** An empty one, with a share of that space. */
    public Journal(JournalSpace space) {
        this.space = space;
    }

    /** Keeps an exchange; older ones give way to it. One that is larger than all the room there is, is not kept. */
    public void add(Exchange exchange) {
        long size = Footprint.of(exchange);
        synchronized (space) {
            Entry entry = new Entry(++lastId, exchange, size);
            entries.addLast(entry);
            bytes += size;
            space.add(entry, this);
            while (space.isTooMuch(entries.size(), bytes)) {
                dropOldest();
            }
            if (waiting > 0) {
                space.notifyAll();
            }
        }
    }

    /** To be called by who holds the monitor of the space. */
    void dropOldest() {
        Entry oldest = entries.removeFirst();
        bytes -= oldest.bytes();
        dropped++;
        space.remove(oldest);
    }

    /** The entries with a greater number than that, the oldest first. */
    public List<Entry> after(long id) {
        synchronized (space) {
            List<Entry> newer = new ArrayList<>();
            Iterator<Entry> newestFirst = entries.descendingIterator();
            while (newestFirst.hasNext()) {
                Entry entry = newestFirst.next();
                if (entry.id() <= id) {
                    break;
                }
                newer.add(entry);
            }
            Collections.reverse(newer);
            return newer;
        }
    }

    /**
     * As {@link #after}, but waits until there are such.
     *
     * @param most how many are given at most; those that come first
     * @return none if there were none in that time, or until {@link #wake}
     */
    List<Entry> awaitAfter(long id, int most, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        synchronized (space) {
            waiting++;
            int before = wakes;
            try {
                for (long left = milliseconds;
                        lastId <= id && left > 0 && wakes == before;
                        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                    space.wait(left);
                }
            } finally {
                waiting--;
            }
            List<Entry> newer = after(id);
            return List.copyOf(newer.subList(0, Math.min(most, newer.size())));
        }
    }

    /** Has those who wait return, though nothing came. */
    void wake() {
        synchronized (space) {
            wakes++;
            space.notifyAll();
        }
    }

    /** The entry of that number; null if there never was one, or it is gone. */
    public @Nullable Entry entry(long id) {
        List<Entry> newer = after(id - 1);
        return newer.isEmpty() || newer.get(0).id() != id ? null : newer.get(0);
    }

    /** The number of the last exchange that was added; 0 if there was none. */
    public long lastId() {
        synchronized (space) {
            return lastId;
        }
    }

    /** How many exchanges gave way to newer ones since it was last cleared. */
    public long dropped() {
        synchronized (space) {
            return dropped;
        }
    }

    /** Forgets the entry of that number, if it is there. */
    public void remove(long id) {
        synchronized (space) {
            Entry entry = entry(id);
            if (entry != null) {
                entries.remove(entry);
                bytes -= entry.bytes();
                space.remove(entry);
            }
        }
    }

    /** Forgets all exchanges. Numbers go on. */
    public void clear() {
        synchronized (space) {
            while (!entries.isEmpty()) {
                dropOldest();
            }
            dropped = 0;
        }
    }
}
