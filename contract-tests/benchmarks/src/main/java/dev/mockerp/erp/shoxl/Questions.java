package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.Wiring;
import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.shoxl.GetProductInformationResult;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Questions for products of the built-in company, and what computes their answers. */
final class Questions {

    static final List<String> TWO = List.of("90001", "70001");
    static final List<String> TEN = Stream.concat(
                    TWO.stream(), Stream.of("80001", "60001", "60002", "50001", "50002", "40001", "40002", "30001"))
            .toList();

    private final ProductInformations informations;
    private final Catalogue.Assortment assortment;

    Questions() {
        Settings settings = Wiring.settings();
        Catalogue catalogue = new Catalogue(new Fixtures(new FixtureFolder(settings).read(), Wiring.json()));
        this.informations = new ProductInformations(() -> catalogue, settings);
        this.assortment = Objects.requireNonNull(catalogue.account("128"));
    }

    List<GetProductInformationResult> answer(List<String> productNumbers) {
        return informations.of(assortment, productNumbers);
    }
}
