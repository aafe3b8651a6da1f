package dev.mockerp.erp.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.HeaderLines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final int PLENTY = Integer.MAX_VALUE;

    /** An exchange whose body has so many bytes. */
    private static Exchange exchange(String path, int bytes) {
        return new Exchange(
                Instant.EPOCH,
                1000,
                "POST",
                path,
                null,
                "HTTP/1.1",
                null,
                null,
                new HeaderLines(List.of("Host", "localhost")),
                new Exchange.Content(new byte[bytes], bytes),
                200,
                new HeaderLines(List.of()),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static List<String> paths(Journal journal) {
        return journal.after(0).stream().map(entry -> entry.exchange().path()).toList();
    }

    private static long bytes(Journal journal) {
        return journal.after(0).stream().mapToLong(Entry::bytes).sum();
    }

    @Test
    void theOldestGiveWayWhenThereAreTooMany() {
        Journal journal = new Journal(new JournalSpace(2, PLENTY, PLENTY));

        List.of("/a", "/b", "/c").forEach(path -> journal.add(exchange(path, 1)));

        assertThat(paths(journal)).containsExactly("/b", "/c");
        assertThat(journal.dropped()).isEqualTo(1);
        assertThat(journal.entry(1)).isNull();
        assertThat(journal.entry(3).exchange().path()).isEqualTo("/c");
        assertThat(journal.entry(4)).isNull();
    }

    @Test
    void theOldestGiveWayWhenTheyTakeTooMuchMemory() {
        Journal journal = new Journal(new JournalSpace(PLENTY, 10_000, PLENTY));

        journal.add(exchange("/small", 10));
        journal.add(exchange("/large", 6_000));
        journal.add(exchange("/also-large", 6_000));

        assertThat(paths(journal)).containsExactly("/also-large");
    }

    @Test
    void whatIsLargerThanAllTheRoomIsNotKept() {
        JournalSpace space = new JournalSpace(PLENTY, 10_000, PLENTY);
        Journal journal = new Journal(space);

        journal.add(exchange("/huge", 20_000));

        assertThat(paths(journal)).isEmpty();
        assertThat(journal.dropped()).isEqualTo(1);
        assertThat(space.bytes()).isZero();
    }

    @Test
    void theOldestOfAllJournalsGiveWayWhenAllTakeTooMuchMemory() {
        JournalSpace space = new JournalSpace(PLENTY, PLENTY, 10_000);
        Journal idle = new Journal(space);
        Journal busy = new Journal(space);

        idle.add(exchange("/1", 4_000));
        busy.add(exchange("/2", 2_000));
        idle.add(exchange("/3", 2_000));
        busy.add(exchange("/4", 4_000));

        assertThat(paths(idle)).containsExactly("/3");
        assertThat(paths(busy)).containsExactly("/2", "/4");
        assertThat(idle.dropped()).isEqualTo(1);
        assertThat(busy.dropped()).isZero();
    }

    @Test
    void aClearedJournalGivesItsRoomBackAndCountsOn() {
        JournalSpace space = new JournalSpace(PLENTY, PLENTY, PLENTY);
        Journal journal = new Journal(space);
        journal.add(exchange("/1", 1));

        journal.clear();
        journal.add(exchange("/2", 1));

        assertThat(paths(journal)).containsExactly("/2");
        assertThat(journal.lastId()).isEqualTo(2);
        assertThat(journal.dropped()).isZero();
        assertThat(space.bytes()).isEqualTo(bytes(journal));
    }

    @Test
    void theBoundsHoldWhileManyThreadsAdd() throws Exception {
        int inAll = 100_000;
        JournalSpace space = new JournalSpace(50, 60_000, inAll);
        List<Journal> journals =
                IntStream.range(0, 4).mapToObj(i -> new Journal(space)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Long>> most = new ArrayList<>();

        for (int t = 0; t < 8; t++) {
            Journal journal = journals.get(t % 4);
            most.add(threads.submit(() -> {
                long seen = 0;
                for (int i = 0; i < 2_000; i++) {
                    journal.add(exchange("/" + i, i % 3_000));
                    seen = Math.max(seen, space.bytes());
                }
                return seen;
            }));
        }

        for (Future<Long> seen : most) {
            assertThat(seen.get()).isBetween(1L, (long) inAll);
        }
        threads.shutdown();
        assertThat(space.bytes())
                .isEqualTo(journals.stream().mapToLong(JournalTest::bytes).sum());
        assertThat(journals).allSatisfy(journal -> {
            assertThat(journal.lastId()).isEqualTo(4_000);
            assertThat(bytes(journal)).isLessThanOrEqualTo(60_000);
            assertThat(journal.after(0)).hasSizeLessThanOrEqualTo(50);
            assertThat(journal.dropped() + journal.after(0).size()).isEqualTo(4_000);
            assertThat(journal.after(0).stream().map(Entry::id)).isSorted();
        });
    }

    @Test
    void whoWaitsIsGivenTheNextAndNothingTwice() throws Exception {
        Journal journal = new Journal(new JournalSpace(PLENTY, PLENTY, PLENTY));
        journal.add(exchange("/old", 1));
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<List<Entry>> next = threads.submit(() -> journal.awaitAfter(1, 1, 60_000));

        journal.add(exchange("/new", 1));
        journal.add(exchange("/newer", 1));

        assertThat(next.get()).extracting(Entry::id).containsExactly(2L);
        assertThat(journal.awaitAfter(3, 1, 1)).isEmpty();
        threads.shutdown();
    }
}
