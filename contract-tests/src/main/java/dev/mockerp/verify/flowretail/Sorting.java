package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * One result as it comes without sortBy, and sorted by a member in both directions.
 *
 * @param judged the customers whose values have one order in every collation
 */
record Sorting(String member, Exchange plain, Exchange ascending, Exchange descending, Predicate<JsonNode> judged) {

    /** Whether the ERP takes the name, and the values can tell an order. */
    boolean isTaken() {
        return ascending.isSuccess()
                && descending.isSuccess()
                && new HashSet<>(values(ascending)).size() > 1
                && new HashSet<>(values(descending)).size() > 1;
    }

    /** Whether both answers have the order of the member, be it in this or that direction. */
    boolean isByTheMember() {
        return (rises(ascending) || falls(ascending)) && (rises(descending) || falls(descending));
    }

    /** Whether a direction makes another order than none. */
    boolean hasEffect() {
        return !uids(ascending).equals(uids(plain)) || !uids(descending).equals(uids(plain));
    }

    /** Whether the order is the usual one, in this or that direction: then the name may be one that the ERP ignores. */
    boolean isAsUsual() {
        List<String> reversed = new ArrayList<>(uids(plain));
        Collections.reverse(reversed);
        return uids(ascending).equals(uids(plain)) || uids(ascending).equals(reversed);
    }

    /** Whether both orders are those of another sorting of the same result. */
    boolean isLike(Sorting other) {
        return uids(ascending).equals(uids(other.ascending)) && uids(descending).equals(uids(other.descending));
    }

    boolean rises(Exchange answer) {
        return isOrdered(answer, 1);
    }

    boolean falls(Exchange answer) {
        return isOrdered(answer, -1);
    }

    private boolean isOrdered(Exchange answer, int direction) {
        List<Value> values = values(answer);
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) * direction > 0) {
                return false;
            }
        }
        return true;
    }

    private List<Value> values(Exchange answer) {
        return FlowRetail.items(answer)
                .filter(judged)
                .flatMap(customer -> Value.of(customer.path(member)).stream())
                .toList();
    }

    private static List<String> uids(Exchange answer) {
        return FlowRetail.uids(answer);
    }

    /** A number, a time as its moment, or a text as it is. */
    private record Value(BigDecimal number, String text) implements Comparable<Value> {

        static Optional<Value> of(JsonNode value) {
            if (value.isNumber()) {
                return Optional.of(new Value(value.decimalValue().stripTrailingZeros(), ""));
            }
            return value.isString() ? Optional.of(ofText(value.asString())) : Optional.empty();
        }

        private static Value ofText(String text) {
            try {
                long moment = OffsetDateTime.parse(text).toInstant().toEpochMilli();
                return new Value(BigDecimal.valueOf(moment).stripTrailingZeros(), "");
            } catch (DateTimeException noTime) {
                return new Value(BigDecimal.ZERO, text);
            }
        }

        @Override
        public int compareTo(Value other) {
            int byNumber = number.compareTo(other.number);
            return byNumber != 0 ? byNumber : text.compareTo(other.text);
        }
    }
}
