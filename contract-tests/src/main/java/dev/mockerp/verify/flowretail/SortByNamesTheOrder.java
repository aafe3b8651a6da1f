package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;

/** Sorts results by several members, and looks whether their values have that order. */
final class SortByNamesTheOrder implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    SortByNamesTheOrder(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        boolean taken = false;
        for (Sortable result : Sortable.of(flow, customers)) {
            List<Sorting> first = result.sortings(flow.erp()::ask);
            if (!first.isEmpty()) {
                taken = true;
                Reader.judge(trial, flow.erp(), reader -> wrong(result, reader));
                first.stream()
                        .filter(sorting -> sorting.isByTheMember() && sorting.hasEffect())
                        .findFirst()
                        .ifPresent(sorting -> Reader.judge(trial, flow.erp(), reader -> onePage(reader, sorting)));
            }
        }
        if (!taken) {
            throw Skipped.because("the ERP takes none of the names that were tried as sortBy, or there are no two"
                    + " customers to be sorted");
        }
    }

    private static Optional<Wrong> wrong(Sortable result, Reader reader) {
        List<Sorting> sortings = result.sortings(reader);
        boolean works = sortings.stream().anyMatch(sorting -> sorting.isByTheMember() && sorting.hasEffect());
        boolean othersWork = !works && result.isSortedByAnotherName(reader);
        for (Sorting sorting : sortings) {
            // A name that an ERP does not know leaves the usual order; where all do, the parameter does nothing.
            boolean mayBeUnknown = sorting.isAsUsual()
                    && (othersWork || works && sortings.stream().anyMatch(other -> !other.isLike(sorting)));
            if (!mayBeUnknown && (!works || !sorting.isByTheMember())) {
                return Wrong.at(
                        "/items",
                        "the customers in the order of " + sorting.member(),
                        sorting.isAsUsual() ? "the order that comes without sortBy" : "another order",
                        sorting.plain(),
                        sorting.ascending(),
                        sorting.descending());
            }
        }
        return Optional.empty();
    }

    /** The whole result is sorted and then cut into pages, not each page by itself. */
    private static Optional<Wrong> onePage(Reader reader, Sorting sorting) {
        Exchange all = reader.read(sorting.ascending().call());
        Exchange page = reader.read(sorting.ascending().call().query("pageSize", 2));
        List<String> first = FlowRetail.uids(all).stream().limit(2).toList();
        List<String> values = values(all, sorting.member());
        boolean isSame = FlowRetail.uids(page).equals(first)
                || values.subList(0, Math.min(2, values.size())).equals(values(page, sorting.member()));
        return isSame || !page.isSuccess()
                ? Optional.empty()
                : Wrong.at("/items", "the first two of the whole result", "others", all, page);
    }

    private static List<String> values(Exchange page, String member) {
        return FlowRetail.items(page)
                .map(customer -> customer.path(member).asString(""))
                .toList();
    }
}
