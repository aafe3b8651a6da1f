package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks for products in one question, and for each in one of its own. */
final class ProductsAreAnsweredAlikeTogetherAndAlone implements Check {

    private final Shoxl shoxl;

    ProductsAreAnsweredAlikeTogetherAndAlone(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        List<String> several = shoxl.severalProducts();
        for (String operation : shoxl.operations()) {
            for (String number : several) {
                Reader.judge(trial, shoxl.erp(), reader -> {
                    Exchange alone = reader.read(shoxl.call(operation, List.of(number)));
                    Exchange together = reader.read(shoxl.call(operation, shoxl.products()));
                    return shoxl.comparison().difference(number, alone, together);
                });
            }
        }
    }
}
