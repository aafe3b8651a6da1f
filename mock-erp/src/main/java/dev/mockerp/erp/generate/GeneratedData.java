package dev.mockerp.erp.generate;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.fixture.FixtureFile;
import dev.mockerp.erp.fixture.FixtureFiles;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.fixture.MoreItems;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data that {@code --generate} asks for, which fixtures have beside what stands in them. */
public final class GeneratedData {

    private static final String PRODUCTS = "shoxl/products.json";
    private static final String ACCOUNTS = "shoxl/accounts.json";
    private static final String SHOPS = "retailnxt/shops.json";
    private static final String ORDERS = "retailnxt/orders.json";
    private static final String TENANTS = "flowretail/tenants.json";
    private static final String CUSTOMERS = "flowretail/customers.json";

    private final Quantities quantities;
    private final int seed;
    private final JsonMapper json;

    /**
     * As the settings say.
     *
     * @throws StartProblem if they ask for what cannot be
     */
    public GeneratedData(Settings settings, JsonMapper json) {
        this.quantities = Quantities.of(settings.text("generate"));
        // Short of memory, a JVM collects garbage for minutes before it gives up.
        long room = Runtime.getRuntime().maxMemory();
        if (quantities.bytes() > room) {
            throw new StartProblem("--generate=%s takes about %d MB, and the JVM may use %d; %s"
                    .formatted(
                            settings.text("generate"),
                            quantities.bytes() >> 20,
                            room >> 20,
                            "give it more, such as MOCK_ERP_JAVA_OPTIONS=-Xmx4g"));
        }
        this.seed = settings.number("seed");
        this.json = json;
    }

    /**
     * Those files with the data behind their own; unchanged if they are broken, which is told when they are used.
     *
     * @throws FixtureMistakes if they lack what the data need
     */
    public FixtureFiles over(FixtureFiles files) {
        Fixtures fixtures = new Fixtures(files, json);
        Surroundings surroundings;
        try {
            surroundings = Surroundings.of(fixtures);
        } catch (FixtureMistakes toldLater) {
            return files;
        }
        GeneratedProducts products = new GeneratedProducts(seed, quantities.products());
        List<FixtureFile> more = new ArrayList<>();
        add(more, files, PRODUCTS, products);
        add(more, files, ACCOUNTS, new GeneratedAccounts(seed, quantities.accounts(), products));
        if (quantities.customers() > 0) {
            add(more, files, CUSTOMERS, surroundings.customers(seed, quantities.customers(), files));
        }
        if (quantities.orders() > 0) {
            if (surroundings.shops().isEmpty()) {
                throw lacking(files, SHOPS, "no shop is in it, at which --generate could place orders");
            }
            add(
                    more,
                    files,
                    ORDERS,
                    new GeneratedOrders(
                            seed,
                            quantities.orders(),
                            quantities.customers(),
                            products,
                            surroundings.company(),
                            surroundings.shops()));
        }
        return files.with(more);
    }

    private static void add(List<FixtureFile> more, FixtureFiles files, String name, MoreItems items) {
        FixtureFile file = files.file(name);
        if (items.size() > 0 && file == null) {
            throw lacking(files, name, "--generate adds to this file, which is not there; it may have an empty list");
        }
        if (items.size() > 0) {
            more.add(file.with(items));
        }
    }

    private static FixtureMistakes lacking(FixtureFiles files, String name, String reason) {
        return new FixtureMistakes(List.of(files.mistake(name, "", reason)));
    }

    /** What the data must fit. */
    private record Surroundings(Company company, List<String> shops, JsonNode tenants, JsonNode customers) {

        static Surroundings of(Fixtures fixtures) {
            return new Surroundings(
                    new Company(fixtures),
                    texts(fixtures.read(SHOPS).path("shops"), "shopCode"),
                    fixtures.read(TENANTS).path("tenants"),
                    fixtures.read(CUSTOMERS).path("tenants"));
        }

        /** Customers of the first tenant that has a list of them. */
        GeneratedCustomers customers(int seed, int size, FixtureFiles files) {
            for (JsonNode tenant : tenants) {
                for (int i = 0; i < customers.size(); i++) {
                    if (customers.get(i).path("tenantUid").equals(tenant.path("tenantUid"))) {
                        return new GeneratedCustomers(
                                seed,
                                size,
                                "/tenants/" + i + "/customers",
                                company,
                                texts(tenant.path("customerGroups"), "customerGroupUid"),
                                texts(tenant.path("stores"), "storeUid"),
                                texts(tenant.path("stores"), "organizationUid"));
                    }
                }
            }
            throw lacking(files, CUSTOMERS, "no tenant has a list of customers, which --generate could add to");
        }

        private static List<String> texts(JsonNode items, String member) {
            return items.valueStream()
                    .map(item -> item.path(member).asString(""))
                    .toList();
        }
    }
}
