package dev.mockerp.erp.control;

import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.Violations;

/** Finds what else is wrong with content that breaks the schemas of the control contract, so that all is told at once. */
public interface ContentCheck {

    /** Notes what is wrong beside what is noted already; does nothing where the operation is none of its own. */
    void check(Call call, Violations violations);
}
