package dev.mockerp.verify.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.run.Asking.Asked;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** What smaller requests may cost, and what they must leave alone. */
class ShrinkingCostTest {

    private static final List<String> MEMBERS = List.of(
            "quantityDiscountPrices",
            "stock",
            "stockIndicationCode",
            "endOfLife",
            "tempNotAvailable",
            "vatCode",
            "taxPercentage",
            "baseUnit",
            "priceUnit");

    @Test
    void anErpWithoutFindingsIsAskedNothingMore() {
        assertThat(twentyOf(Products.right()).sent()).hasSize(1);
    }

    @Test
    void aRequestThatIsAsSmallAsItCanBeIsNotTriedAgain() {
        Asked asked = Asking.run(
                Api.SHOXL,
                Products.withWordsForTheStockOf("p7"),
                erp -> List.of(Asking.products(erp, Asking.numbers("p", 20)), Asking.products(erp, List.of("p7"))));

        assertThat(asked.shownBy()).isEqualTo(Asking.asksOnly("p7"));
        assertThat(asked.sent()).hasSize(2);
    }

    @Test
    void aRunSpendsFortyRequestsAtMostAndKeepsEveryFinding() {
        Asked asked = ofNineFindings();

        assertThat(asked.sent()).hasSize(MEMBERS.size() + Shrinking.MOST);
        assertThat(asked.findings().log()).hasSize(MEMBERS.size() + Shrinking.MOST);
        assertThat(asked.broken())
                .hasSize(MEMBERS.size())
                .allMatch(result -> result.exchanges().size() == 1);
    }

    @Test
    void theSameErpIsAskedTheSame() {
        Asked first = ofNineFindings();
        Asked second = ofNineFindings();

        assertThat(second.requests()).isEqualTo(first.requests());
        assertThat(second.results()).isEqualTo(first.results());
    }

    @Test
    void anOperationThatWritesIsNeverTriedAgain() {
        Asked asked = Asking.run(
                Api.FLOWRETAIL,
                request -> Asking.answer(201, "{\"uid\":[]}"),
                erp -> List.of(erp.call("createCustomer")
                        .variable("tenantUid", "demo")
                        .body(Json.object().put("customerType", "PERSON").put("firstname", "A"))));

        assertThat(asked.broken()).isNotEmpty();
        assertThat(asked.sent()).hasSize(1);
    }

    @Test
    void wrongCredentialsAreNotSentAgain() {
        Asked asked = Asking.run(
                Api.SHOXL,
                Products.withAStrangeStatusFor(numbers -> true),
                erp -> List.of(Asking.products(erp, List.of("a", "b")).as(Credentials.WRONG)));

        assertThat(asked.broken()).hasSize(1);
        assertThat(asked.sent()).hasSize(1);
    }

    @Test
    void whatACheckFoundIsNotTriedAgain() {
        Asked asked = Asking.run(
                Api.SHOXL,
                Products.right(),
                erp -> List.of(),
                erp -> List.of(new KnownProductsAreAnswered(Asking.products(erp, List.of("a", "b")), erp)));

        assertThat(asked.broken()).hasSize(1);
        assertThat(asked.sent()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(NoAnswer.Kind.class)
    void endsWithoutAWordWhereTheErpAnswersNoMore(NoAnswer.Kind kind) {
        AtomicInteger sent = new AtomicInteger();
        Products erp = Products.withAStrangeStatusFor(numbers -> numbers.contains("p0"));
        Transport failing = request -> {
            if (sent.incrementAndGet() == 4) {
                throw new NoAnswer(kind, "gone");
            }
            return erp.send(request);
        };
        Asked asked = Asking.run(Api.SHOXL, failing, it -> List.of(Asking.products(it, Asking.numbers("p", 20))));

        assertThat(asked.sent()).hasSize(4);
        assertThat(asked.findings().end()).isNull();
        assertThat(asked.shownBy()).contains("\"p4\"").doesNotContain("\"p5\"");
    }

    @Test
    void theNumbersOfWhatWasSeenToHoldStayAsTheyAre() {
        List<Result> wrong = twentyOf(Products.withWordsForTheStockOf("p13")).results();
        List<Result> right = twentyOf(Products.right()).results();

        assertThat(right).filteredOn(ShrinkingCostTest::isOfPrices).isNotEmpty();
        assertThat(wrong)
                .filteredOn(ShrinkingCostTest::isOfPrices)
                .isEqualTo(right.stream().filter(ShrinkingCostTest::isOfPrices).toList());
    }

    @Test
    void whatOnlyASmallerRequestShowsIsNoFinding() {
        Asked asked = twentyOf(Products.change((numbers, rows) -> rows.forEach(row -> {
            ((ObjectNode) row).put(numbers.size() == 1 ? "baseUnit" : "priceUnit", numbers.contains("p13") ? 1 : 2);
            ((ObjectNode) row).put("stock", "many");
        })));

        assertThat(asked.sent()).hasSizeGreaterThan(1);
        assertThat(asked.shownBy()).isEqualTo(Asking.asksOnly("p0"));
    }

    private static boolean isOfPrices(Result result) {
        return result.rule().matches("SHX-GPI-00[78]");
    }

    private record KnownProductsAreAnswered(Call question, Erp erp) implements Check {
        @Override
        public void run(Trial trial) {
            trial.breaks("", "rows", "none", erp.send(question));
        }
    }

    /** Nine questions for a hundred products; each shows one thing wrong if its last product is asked. */
    private static Asked ofNineFindings() {
        Products erp = Products.change((numbers, rows) -> {
            rows.removeAll();
            ObjectNode row = rows.addObject().put("productNumber", numbers.get(0));
            IntStream.range(0, MEMBERS.size())
                    .filter(i -> numbers.contains("q" + i + "-99"))
                    .forEach(i -> row.putObject(MEMBERS.get(i)));
        });
        return Asking.run(
                Api.SHOXL,
                erp,
                it -> IntStream.range(0, MEMBERS.size())
                        .mapToObj(i -> Asking.products(it, Asking.numbers("q" + i + "-", 100)))
                        .toList());
    }

    private static Asked twentyOf(Products erp) {
        return Asking.run(Api.SHOXL, erp, it -> List.of(Asking.products(it, Asking.numbers("p", 20))));
    }
}
