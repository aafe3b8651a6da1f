package dev.mockerp.erp.company;

import java.util.List;

/** What one API knows of the company's customers and products, and which of them its fixtures speak of. */
public interface CompanyPart {

    /** Whether the API is the one that keeps customers, and keeps this one. */
    default boolean hasCustomer(String accountNumber) {
        return false;
    }

    /** Whether the API is the one that keeps products, and keeps this one. */
    default boolean hasProduct(String productNumber) {
        return false;
    }

    /** What the fixtures of the API speak of without keeping it. */
    default List<Mention> mentions() {
        return List.of();
    }

    /** Whether others may lack what the fixtures of the API speak of, so that it is no more than a warning. */
    default boolean isLenient() {
        return false;
    }

    /**
     * A customer or product that a fixture file speaks of.
     *
     * @param number Shoxl's account or product number, which the whole company uses
     * @param shown the identifier as it stands in the file
     * @param keptIn the fixture file that must have it
     */
    record Mention(Kind kind, String number, String shown, String file, String pointer, String keptIn) {

        /** What is spoken of. */
        public enum Kind {
            CUSTOMER,
            PRODUCT
        }
    }
}
