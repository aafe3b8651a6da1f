package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Searches without exactMatch for parts of a value, and for the value in other letters. */
final class SearchFindsPartsOfValues implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    SearchFindsPartsOfValues(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        String member = List.of("lastname", "companyName", "city", "firstname").stream()
                .filter(name -> Words.beginning(known, name).isPresent())
                .findFirst()
                .orElseThrow(() -> Skipped.because("no customer is known that has a name or city of one long word"));
        String whole = known.text(member);
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("the beginning of a value", whole.substring(0, whole.length() - 2));
        forms.put("the end of a value", whole.substring(2));
        forms.put("a value in capitals", whole.toUpperCase(Locale.ROOT));
        forms.put("a value in small letters", whole.toLowerCase(Locale.ROOT));
        List<String> inVain = new ArrayList<>();
        Reader.judge(trial, flow.erp(), reader -> {
            inVain.clear();
            Optional<Wrong> wrong = Optional.empty();
            for (Map.Entry<String, String> form : forms.entrySet()) {
                Optional<Wrong> missing = searches.unlessFound(reader, Searches.query(form.getValue()), known, member);
                if (missing.isPresent()) {
                    inVain.add(form.getKey());
                    wrong = missing;
                }
            }
            return inVain.size() == forms.size() ? wrong : Optional.empty();
        });
        if (!inVain.isEmpty() && inVain.size() < forms.size()) {
            trial.otherReading("a search does not find " + String.join(", ", inVain));
        }
    }
}
