package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The pages of a list or search, read one after the other from the first.
 *
 * @param exchanges the pages that were answered, in order; one at least, and only the first of them may be a refusal
 * @param isComplete whether the last of them is the end of the result
 */
record Pages(List<Exchange> exchanges, boolean isComplete) {

    /** Reads on until a page is not full, and no more than that many. */
    static Pages read(Reader reader, Call call, int most) {
        List<Exchange> pages = new ArrayList<>();
        Exchange page = reader.read(call);
        pages.add(page);
        int number = first(page);
        int seen = page.json().path("items").size();
        while (page.isSuccess() && isFull(page)) {
            if (pages.size() == most) {
                return new Pages(pages, false);
            }
            // That a page past the end is answered is not published.
            Intent intent = seen < total(page) ? call.intent() : Intent.OPEN;
            page = reader.read(call.query("pageNumber", ++number).as(intent));
            seen += page.json().path("items").size();
            if (page.isRefused()) {
                return new Pages(pages, true);
            }
            pages.add(page);
        }
        return new Pages(pages, page.isSuccess());
    }

    /** The number by which an ERP calls a page that was asked without number: 1, or 0 where it counts from there. */
    static int first(Exchange page) {
        return page.at("/paging/pageNumber").asInt(1) == 0 ? 0 : 1;
    }

    /** The total that a page tells; -1 if it tells none. */
    static int total(Exchange page) {
        return page.at("/paging/totalCount").asInt(-1);
    }

    private static boolean isFull(Exchange page) {
        int size = page.json().path("items").size();
        return size > 0 && size >= page.at("/paging/pageSize").asInt(size);
    }

    Exchange last() {
        return exchanges.get(exchanges.size() - 1);
    }

    /** The identifiers of the customers on all pages, in their order. */
    List<String> uids() {
        return exchanges.stream()
                .flatMap(page -> FlowRetail.uids(page).stream())
                .toList();
    }

    /** The customers on all pages. */
    Stream<JsonNode> items() {
        return exchanges.stream().flatMap(FlowRetail::items);
    }
}
