package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import jakarta.servlet.ServletException;
import java.io.IOException;

/** Comes between the requests to ERPs and their answers, before the contract is looked at and after it was answered. */
public interface Interference {

    /**
     * Whether requests for that operation may have to be interfered with, in the sandbox at hand. It is asked for every
     * request, so that it must cost nothing where nobody wants any.
     */
    boolean isDue(Operation operation);

    /** Sees to it that a request is answered, by the ERP or otherwise. */
    void with(Disturbed request) throws IOException, ServletException;
}
