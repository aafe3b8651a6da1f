package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The stubs of Flow Retail's list: its pages in the size that it has unasked, and the customers of an external id. */
final class FlowRetailPages {

    private static final int MOST_PAGES = 1000;
    private static final String OPERATION = "listCustomers";
    private static final String EXTERNAL_ID = "customerExternalId";
    private static final String NUMBER = "pageNumber";

    private final Scope scope;
    private final Answers answers;
    private final List<Stub> stubs;

    FlowRetailPages(Scope scope, Answers answers, List<Stub> stubs) {
        this.scope = scope;
        this.answers = answers;
        this.stubs = stubs;
    }

    /** Makes the stub of every page, and gives the identifiers on them; none where there is no list. */
    List<String> all() {
        List<String> uids = new ArrayList<>();
        if (!scope.offers(OPERATION)) {
            return uids;
        }
        for (int number = 1; number <= MOST_PAGES; number++) {
            Call asked = number == 1 ? call() : call().query(NUMBER, number);
            Answer page = Due.success(asked, answers.to(asked));
            List<String> found = page.json()
                    .path("items")
                    .valueStream()
                    .map(item -> item.path("customerUid").asString(""))
                    .filter(uid -> !uid.isEmpty() && !uids.contains(uid))
                    .toList();
            if (found.isEmpty() && number > 1) {
                // An ERP that shows the same customers again has no page past the end.
                if (page.json().path("items").isEmpty()) {
                    pastTheEnd(asked, page, number);
                }
                return uids;
            }
            uids.addAll(found);
            stubs.add(Stub.fixed(
                    asked,
                    "page",
                    String.valueOf(number),
                    Priority.SPECIFIC,
                    ofPage(scope.like(asked), page, number).query(EXTERNAL_ID, Matching.absent()),
                    page));
            if (found.isEmpty()) {
                return uids;
            }
        }
        return uids;
    }

    /** Makes the stub of the customers with that external id. */
    void ofExternalId(String externalId) {
        Call call = call().query(EXTERNAL_ID, externalId);
        Answer page = Due.success(call, answers.to(call));
        stubs.add(Stub.fixed(
                call,
                "external id",
                externalId,
                Priority.SPECIFIC,
                ofPage(scope.like(call), page, 1).query(EXTERNAL_ID, Matching.equalTo(externalId)),
                page));
    }

    /** Makes the stub of every other external id. */
    void ofUnknownExternalId() {
        if (!scope.offers(OPERATION)) {
            return;
        }
        Call call = call().query(EXTERNAL_ID, FlowRetailStubs.NOBODY);
        answers.to(call)
                .filter(Answer::isSuccess)
                .ifPresent(page -> stubs.add(Stub.fixed(
                        call,
                        "unknown external id",
                        "",
                        Priority.GENERAL,
                        ofPage(scope.like(call), page, 1).query(EXTERNAL_ID, Matching.matches(".+")),
                        page)));
    }

    private void pastTheEnd(Call call, Answer page, int number) {
        Call far = call.query(NUMBER, number + 1);
        String shown = page.json().at("/paging/" + NUMBER).asString("");
        String body = Template.literal(page.text())
                .replaceAll("(\"" + NUMBER + "\"\\s*:\\s*)" + shown + "\\b", "$1{{request.query." + NUMBER + "}}");
        stubs.add(Stub.templated(
                far,
                "page past the end",
                "",
                Priority.GENERAL,
                ofPage(scope.like(far), page, number)
                        .query(EXTERNAL_ID, Matching.absent())
                        .query(NUMBER, Matching.matches("[1-9][0-9]{0,8}")),
                page.with(body)));
    }

    private Call call() {
        return scope.call(scope.contract().operation(OPERATION));
    }

    /** Asked without a size, or with the one that the page says it has; in no order of the asker's. */
    static Matching ofPage(Matching matching, Answer page, int number) {
        String size = page.json().at("/paging/pageSize").asString("");
        matching.query("pageSize", size.isEmpty() ? Matching.absent() : Matching.absentOr(Matching.equalTo(size)));
        ObjectNode same = Matching.equalTo(String.valueOf(number));
        matching.query(NUMBER, number == 1 ? Matching.absentOr(same) : same);
        return matching.query("sortBy", Matching.absent()).query("sortDirection", Matching.absent());
    }
}
