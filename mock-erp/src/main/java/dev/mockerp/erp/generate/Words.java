package dev.mockerp.erp.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What names and descriptions are made of. */
record Words(
        List<Goods> goods,
        List<String> finishes,
        List<String> sizes,
        List<String> firstnames,
        List<String> lastnames,
        List<String> trades,
        List<String> streets,
        List<City> cities,
        List<String> statuses) {

    /** The words that come with the mock. */
    static final Words ALL = read();

    /**
     * A kind of product.
     *
     * @param unit what it is counted or measured in
     * @param per the quantity that its price is for
     * @param from lowest price in EUR
     * @param to highest price in EUR
     * @param vat percentage
     */
    record Goods(String name, String unit, int per, int from, int to, int vat) {

        boolean isMeasured() {
            return unit.equals("m");
        }
    }

    /** A city with its postal code, without the letters that it has in the Netherlands. */
    record City(String name, String code, String country) {}

    private static Words read() {
        try (InputStream in = Words.class.getResourceAsStream("/generate/words.json")) {
            return JsonMapper.shared().readValue(in, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
