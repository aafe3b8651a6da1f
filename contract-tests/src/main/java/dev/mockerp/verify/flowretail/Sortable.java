package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A result that can be asked in an order which is sure to be told.
 *
 * @param call without any sorting
 * @param members that have an order of their own there
 * @param judged the customers that are looked at
 */
record Sortable(Call call, List<String> members, Predicate<JsonNode> judged) {

    private static final String BY = "sortBy";
    private static final String DIRECTION = "sortDirection";

    /** The list by a date; and where customers can be made, a search for customers whose texts and numbers are known. */
    static List<Sortable> of(FlowRetail flow, Customers customers) {
        List<Sortable> all = new ArrayList<>();
        all.add(new Sortable(flow.list().query("pageSize", 20), List.of("createdAt"), customer -> true));
        try {
            Town town = customers.town();
            all.add(new Sortable(
                    town.search(),
                    List.of("lastname", "firstname", "paymentTerms", "createdAt"),
                    customer -> town.uids().contains(FlowRetail.uid(customer))));
        } catch (Skipped onlyTheList) {
            // The list tells something by itself.
        }
        return all;
    }

    /** Whether a name that is not among the members, and so tells no order, makes another order than none. */
    boolean isSortedByAnotherName(Reader reader) {
        return Stream.of("lastname", "companyName", "externalId", "city")
                .filter(name -> !members.contains(name))
                .map(name -> sorting(reader, name))
                .anyMatch(sorting ->
                        sorting.ascending().isSuccess() && sorting.descending().isSuccess() && sorting.hasEffect());
    }

    /** The sortings that the ERP takes; each name may be one that it does not know, and so refuse. */
    List<Sorting> sortings(Reader reader) {
        return members.stream()
                .map(member -> sorting(reader, member))
                .filter(Sorting::isTaken)
                .toList();
    }

    private Sorting sorting(Reader reader, String member) {
        return new Sorting(
                member,
                reader.read(call),
                reader.read(by(member).query(DIRECTION, "ASC")),
                reader.read(by(member).query(DIRECTION, "DESC")),
                judged);
    }

    /** The call with sortBy alone. */
    Call by(String member) {
        return call.query(BY, member).as(Intent.OPEN);
    }
}
