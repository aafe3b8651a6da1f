package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.Wiring;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.CustomerSearch;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** Searches among many customers, and a page of them as bytes. */
@State(Scope.Benchmark)
public class CustomersBenchmark {

    private static final int PAGE = 100;
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2020-01-01T00:00:00Z");
    private static final String[] CITIES = {"Utrecht", "Oslo", "Bergen", "Zwolle", "Antwerpen", "Malmö", "Tromsø"};

    /** How many customers there are. */
    @Param("100000")
    int customers;

    private final JsonMapper json = Wiring.json();
    private Customers kept = new CustomersInMemory(new BaseCustomers(1, List.of()));
    private List<Customer> page = List.of();

    /** Makes the customers; each has words that no other has, and shares its city with many. */
    @Setup
    public void makeCustomers() {
        kept = new CustomersInMemory(new BaseCustomers(
                1,
                IntStream.range(0, customers)
                        .mapToObj(number -> KeptCustomer.of(customer(number), number))
                        .toList()));
        page = kept.all().stream().limit(PAGE).map(KeptCustomer::customer).toList();
    }

    private static Customer customer(int number) {
        return new Customer()
                .customerUid("customer-" + number)
                .externalId(String.valueOf(number))
                .createdAt(FIRST.plusMinutes(number))
                .lastModifiedAt(FIRST.plusMinutes(number))
                .firstname("Sanne " + Integer.toString(number, 36))
                .lastname("Jansen")
                .displayName("Sanne Jansen")
                .address("Dorpsstraat " + number)
                .city(CITIES[number % CITIES.length])
                .countryCode("NL")
                .mobile("+316" + (10_000_000 + number))
                .email("sanne." + number + "@example.com");
    }

    /** A text that one customer has. */
    @Benchmark
    public Object searchFindsOne() {
        return search("sanne." + customers / 2 + "@");
    }

    /** A text that nobody has, so that all are looked at. */
    @Benchmark
    public Object searchFindsNone() {
        return search("no such customer");
    }

    private List<KeptCustomer> search(String query) {
        return kept.search(CustomerCriteria.of(new CustomerSearch().query(query), false));
    }

    /** A hundred customers as bytes. */
    @Benchmark
    public byte[] writePage() {
        return json.writeValueAsBytes(page);
    }
}
