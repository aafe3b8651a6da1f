package dev.mockerp.erp.sandbox;

/** What a sandbox wrote over the fixtures, which can be counted. */
public interface Written {

    /** How many objects were made, changed or deleted. */
    int written();
}
