package dev.mockerp.contract.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault that an ERP may have, and what must catch it.
 *
 * @param name in lower case with hyphens; unique in its API
 * @param breaks one sentence: what is wrong with this ERP
 * @param rule id of the rule, or of the statement of the OpenAPI document, that must catch it
 * @param evidence what the verdict says of the evidence: fail TEXT, warning SAMPLE, note ASSUMED
 * @param alsoBreaks ids of the rules and statements with evidence TEXT that an ERP with this fault breaks too, sorted;
 *     empty where the evidence is TEXT itself, since the ERP fails anyway
 * @param version the contract version that both the ERP and the checker are set to, or null for the latest
 * @param mutation how a correct ERP gets the fault
 */
public record Fault(
        Api api,
        String name,
        String breaks,
        Kind kind,
        String rule,
        Evidence evidence,
        List<String> alsoBreaks,
        @Nullable Integer version,
        Mutation mutation) {

    @Override
    public String toString() {
        return api.folder() + "/" + name;
    }
}
