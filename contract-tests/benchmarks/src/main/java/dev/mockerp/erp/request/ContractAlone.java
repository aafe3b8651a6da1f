package dev.mockerp.erp.request;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An API of which only the contract matters: everybody is let in, nobody is answered. */
record ContractAlone(Contract contract) implements ServedApi {

    static List<ServedApi> all() {
        return List.of(of(Api.SHOXL), of(Api.RETAILNXT), of(Api.FLOWRETAIL));
    }

    static ServedApi of(Api api) {
        return new ContractAlone(Contract.of(api));
    }

    @Override
    public String name() {
        return contract.api().folder();
    }

    @Override
    public JsonNode document() {
        return contract.document();
    }

    @Override
    public List<Operation> operations() {
        return contract.operations();
    }

    @Override
    public String pathPrefix() {
        return "/";
    }

    @Override
    public void admit(Call call) {
        // Credentials are not measured here.
    }

    @Override
    public Object body(Refusal refusal) {
        return refusal;
    }
}
