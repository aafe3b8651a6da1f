package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a search and the list page by page, and the list also at once. */
final class PagesAreDisjointAndComplete implements Check {

    private static final int MOST = 10;
    private static final int LARGE = 1000;

    private final FlowRetail flow;
    private final Customers customers;

    PagesAreDisjointAndComplete(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        try {
            Town town = customers.town();
            Reader.judge(trial, flow.erp(), reader -> inTown(reader, town));
        } catch (Skipped onlyTheList) {
            // The list tells something by itself.
        }
        Reader.judge(trial, flow.erp(), this::inTheList);
    }

    private static Optional<Wrong> inTown(Reader reader, Town town) {
        Pages pages = Pages.read(reader, town.search().query("pageSize", 2), MOST);
        Optional<Wrong> wrong = wrong(pages);
        List<String> uids = pages.uids();
        return wrong.isPresent() || uids.containsAll(town.uids())
                ? wrong
                : Wrong.at(
                        "/items",
                        "the five customers who were made in that city, on all pages together",
                        uids.size() + " customers on " + pages.exchanges().size() + " pages",
                        pages.exchanges().toArray(Exchange[]::new));
    }

    private Optional<Wrong> inTheList(Reader reader) {
        Exchange whole = reader.read(flow.list().query("pageSize", LARGE).as(Intent.OPEN));
        int total = Pages.total(whole);
        boolean isSmall = total <= LARGE;
        int size = isSmall ? Math.max(2, (total + 3) / 4) : LARGE / MOST;
        size = Math.min(size, LARGE / MOST);
        Pages pages = Pages.read(reader, flow.list().query("pageSize", size), isSmall ? MOST : 3);
        Optional<Wrong> wrong = wrong(pages);
        List<String> missing = FlowRetail.uids(whole).stream()
                .filter(uid -> !pages.uids().contains(uid))
                .toList();
        return wrong.isPresent() || !pages.isComplete() || missing.isEmpty()
                ? wrong
                : Wrong.at(
                        "/items",
                        "every customer that one large page shows",
                        "customer " + missing.get(0) + " on none of "
                                + pages.exchanges().size() + " pages",
                        Stream.concat(Stream.of(whole), pages.exchanges().stream())
                                .toArray(Exchange[]::new));
    }

    private static Optional<Wrong> wrong(Pages pages) {
        Exchange[] all = pages.exchanges().toArray(Exchange[]::new);
        if (!pages.last().isSuccess()) {
            return Wrong.at("", "a page", "status " + pages.last().status(), all);
        }
        Set<String> seen = new HashSet<>();
        for (String uid : pages.uids()) {
            if (!uid.isEmpty() && !seen.add(uid)) {
                return Wrong.at("/items", "each customer on one page", "customer " + uid + " on two", all);
            }
        }
        for (Exchange page : pages.exchanges()) {
            int total = Pages.total(page);
            int items = pages.uids().size();
            if (total >= 0 && (pages.isComplete() ? total != items : total < items)) {
                return Wrong.at(
                        "/paging/totalCount",
                        "the " + items + " customers that the pages have together",
                        String.valueOf(total),
                        all);
            }
        }
        return Optional.empty();
    }
}
