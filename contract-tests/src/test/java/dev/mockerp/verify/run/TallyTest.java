package dev.mockerp.verify.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Evidence;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of many findings at one place a report shows. */
class TallyTest {

    private final Tally tally = new Tally(new Subject("s", "It holds", Evidence.TEXT, "", null, List.of()));

    @Test
    void keepsTheFindingWithTheSmallestRequest() {
        Finding large = finding("/0/a", exchange(1, "/orders", 30, Intent.OPEN));
        Finding small = finding("/1/a", exchange(2, "/orders", 20, Intent.OPEN));
        Finding longer = finding("/2/a", exchange(3, "/orders?and=so-on", 20, Intent.OPEN));

        Stream.of(large, small, longer).forEach(tally::breaks);

        assertThat(tally.findings()).containsExactly(small);
    }

    @Test
    void keepsTheEarlierOfTwoOfOneSize() {
        Finding first = finding("/0/a", exchange(1, "/orders", 20, Intent.OPEN));

        Stream.of(first, finding("/1/a", exchange(2, "/orders", 20, Intent.OPEN)))
                .forEach(tally::breaks);

        assertThat(tally.findings()).containsExactly(first);
    }

    @Test
    void prefersARequestThatKeepsTheContract() {
        Finding broken = finding("/a", exchange(1, "/orders", 5, Intent.BROKEN));
        Finding right = finding("/a", exchange(2, "/orders", 50, Intent.WELL_FORMED));

        Stream.of(broken, right, broken).forEach(tally::breaks);

        assertThat(tally.findings()).containsExactly(right);
    }

    @Test
    void countsAllRequestsOfAFinding() {
        Exchange one = exchange(1, "/orders", 10, Intent.OPEN);
        Finding two = finding("/a", one, exchange(2, "/orders", 10, Intent.OPEN));
        Finding less = finding("/a", exchange(3, "/orders", 25, Intent.OPEN));

        Stream.of(two, less).forEach(tally::breaks);

        assertThat(tally.findings()).containsExactly(less);
    }

    @Test
    void keepsOtherPlacesInTheOrderInWhichTheyWereSeen() {
        Exchange exchange = exchange(1, "/orders", 10, Intent.OPEN);

        Stream.of("/b", "/a", "/0/b", "/1/b")
                .map(place -> finding(place, exchange))
                .forEach(tally::breaks);

        assertThat(tally.findings()).extracting(Finding::pointer).containsExactly("/b", "/a", "/0/b");
    }

    private static Finding finding(String pointer, Exchange... exchanges) {
        return new Finding("search", pointer, "this", "that", List.of(exchanges));
    }

    private static Exchange exchange(int number, String target, int size, Intent intent) {
        return new Exchange(
                number,
                Call.outside("POST", "/orders").as(intent),
                new Sent("POST", target, Map.of(), new byte[size]),
                new Received(200, Map.of(), new byte[0], 1));
    }
}
