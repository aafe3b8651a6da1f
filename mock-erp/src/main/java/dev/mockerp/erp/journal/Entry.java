package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;

/** An exchange in a journal. No two are equal. */
public final class Entry {

    private final long id;
    private final Exchange exchange;
    private final long bytes;

    Entry(long id, Exchange exchange, long bytes) {
        this.id = id;
        this.exchange = exchange;
        this.bytes = bytes;
    }

    /** Its number in its journal, from 1. */
    public long id() {
        return id;
    }

    /** What was asked and answered. */
    public Exchange exchange() {
        return exchange;
    }

    /** Whether it was for the operation of that id. */
    boolean isOf(String operation) {
        return exchange.operation() != null && exchange.operation().id().equals(operation);
    }

    /** The memory that it takes, roughly. */
    long bytes() {
        return bytes;
    }
}
