package dev.mockerp.erp.control;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Provider states that are true by the data there are, so that nothing is made for them. */
public final class Facts {

    private Facts() {}

    /**
     * The first of the data that make a state true and have what is asked of it.
     *
     * @param data values that make the state true, in the order in which they are to be taken
     * @param params values that are asked for, by their names
     * @throws Refused if there are none
     */
    public static ObjectNode first(String state, Stream<ObjectNode> data, ObjectNode params) {
        return data.filter(values -> params.properties().stream()
                        .allMatch(param -> param.getValue().equals(values.path(param.getKey()))))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refusal.Kind.CONFLICT,
                        "The fixtures do not have \"" + state + "\""
                                + (params.isEmpty() ? "." : " with these params: " + params + ".")));
    }
}
