package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Suite;
import dev.mockerp.verify.run.WellFormedRequestsAreAnswered;
import java.util.List;
import java.util.Set;

/** Shoxl: reads only, so that there is nothing to make and nothing to take away. */
public final class ShoxlSuite implements Suite {

    private final Shoxl shoxl;

    /** For that ERP. */
    public ShoxlSuite(Erp erp) {
        this.shoxl = new Shoxl(erp);
    }

    @Override
    public void tour() {
        shoxl.ask(Shoxl.INFORMATIONS, shoxl.products());
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new WellFormedRequestsAreAnswered(shoxl.erp(), Set.of(Shoxl.INFORMATIONS, Shoxl.TRANSLATIONS)),
                new KnownProductsAreAnswered(shoxl));
    }

    @Override
    public List<String> cleanUp() {
        return List.of();
    }
}
